package dev.noor.app.server;

import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.SettingsFiles;
import dev.noor.app.server.config.UserData;
import dev.noor.ports.PortException;
import dev.noor.ports.config.Settings;
import dev.noor.ports.config.SettingsException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server from the environment's settings; it ends with the process. */
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] arguments) {
        try {
            start(System.getenv());
        } catch (SettingsException | PortTakenException | PortException unfit) {
            LOG.error("not started: {}", unfit.getMessage());
            System.exit(1);
        }
    }

    private static void start(Map<String, String> environment) {
        Path userData = UserData.folder(environment);
        Settings settings =
                SettingsFiles.load(environment, Optional.empty(), userData).settings();
        Configuration configuration = Configuration.read(
                settings,
                Path.of(System.getProperty("noor.root", ""), "knowledge").toAbsolutePath(),
                userData);
        settings.check();
        settings.unknownNames()
                .forEach(name -> LOG.atWarn().addKeyValue("name", name).log("unknown setting"));
        NoorServer server = NoorServer.start(configuration, configuration.listen(), () -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "noor-closing"));
        LOG.atInfo().addKeyValue("port", server.port()).log("listening");
        server.awaitOpen();
    }
}
