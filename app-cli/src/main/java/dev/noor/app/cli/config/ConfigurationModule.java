package dev.noor.app.cli.config;

import dagger.Module;
import dagger.Provides;
import dev.noor.adapter.files.FilesConfig;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.StandardStreams;
import dev.noor.ports.config.Settings;
import jakarta.inject.Singleton;

/** The settings, read when a command first needs one. */
@Module
public interface ConfigurationModule {

    @Provides
    static StandardStreams streams(ProcessContext process) {
        return process.streams();
    }

    @Provides
    @Singleton
    static LoadedSettings loadedSettings(SettingsLoader loader) {
        return loader.load();
    }

    @Provides
    @Singleton
    static Configuration configuration(LoadedSettings loaded, ProcessContext process) {
        Settings settings = loaded.settings();
        Configuration configuration = Configuration.read(settings, process);
        settings.check();
        for (String unknown : settings.unknownNames()) {
            process.streams()
                    .err()
                    .println("noor: warning: there is no setting " + unknown + "; see `noor config show`");
        }
        return configuration;
    }

    @Provides
    static FilesConfig files(Configuration configuration) {
        return configuration.files();
    }
}
