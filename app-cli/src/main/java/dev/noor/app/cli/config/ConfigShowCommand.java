package dev.noor.app.cli.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.KnownSetting;
import dev.noor.app.server.config.LoadedSettings;
import dev.noor.ports.config.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints every setting with its value and where it comes from; also while some of them are wrong. */
@Command(
        name = "show",
        description = "Prints every setting, where it comes from and its value; secrets as ********.",
        mixinStandardHelpOptions = true)
public final class ConfigShowCommand implements Callable<Integer> {

    private final Provider<LoadedSettings> loaded;
    private final ProcessContext process;

    @Option(names = "--json", description = "One JSON object a setting and line.")
    private boolean json;

    @Inject
    ConfigShowCommand(Provider<LoadedSettings> loaded, ProcessContext process) {
        this.loaded = loaded;
        this.process = process;
    }

    @Override
    public Integer call() {
        LoadedSettings gathered = loaded.get();
        Settings settings = gathered.settings();
        Configuration configuration = Configuration.read(settings, process.shippedKnowledge(), process.userData());
        PrintWriter out = process.streams().printer();
        for (KnownSetting setting : KnownSetting.values()) {
            out.println(json ? asJson(setting, gathered, configuration) : asText(setting, gathered, configuration));
        }
        settings.unknownNames()
                .forEach(name -> process.streams().err().println("noor: warning: there is no setting " + name));
        settings.check();
        return 0;
    }

    private static String asText(KnownSetting setting, LoadedSettings loaded, Configuration configuration) {
        return String.format(
                "%-27s %-40s %s%n%-27s   %s",
                setting.name(),
                value(setting, loaded, configuration),
                "(" + loaded.origin(setting.name()).orElse("default") + ")",
                "",
                setting.purpose());
    }

    private static String asJson(KnownSetting setting, LoadedSettings loaded, Configuration configuration) {
        ObjectNode line = JsonText.object();
        line.put("name", setting.name());
        line.put("value", value(setting, loaded, configuration));
        line.put("source", loaded.origin(setting.name()).orElse("default"));
        line.put("purpose", setting.purpose());
        return JsonText.line(line);
    }

    private static String value(KnownSetting setting, LoadedSettings loaded, Configuration configuration) {
        String stated = loaded.values().get(setting.name());
        return stated != null ? setting.print(stated) : defaults(configuration).getOrDefault(setting, "");
    }

    private static Map<KnownSetting, String> defaults(Configuration configuration) {
        return Map.of(
                KnownSetting.NOOR_BRAIN, configuration.brain().name().toLowerCase(Locale.ROOT),
                KnownSetting.NOOR_DATABASE_URL, "embedded",
                KnownSetting.NOOR_HOME, configuration.files().home().toString(),
                KnownSetting.NOOR_TAKEOVER_IDLE,
                        configuration.care().takeoverIdle().toString(),
                KnownSetting.NOOR_KEEP, configuration.care().keep().toString(),
                KnownSetting.NOOR_HOST, configuration.listen().host(),
                KnownSetting.NOOR_PORT, String.valueOf(configuration.listen().port()),
                KnownSetting.NOOR_KNOWLEDGE, configuration.files().knowledge().toString(),
                KnownSetting.NOOR_MODE, configuration.mode().name().toLowerCase(Locale.ROOT),
                KnownSetting.NOOR_TENANT, configuration.tenant().value());
    }
}
