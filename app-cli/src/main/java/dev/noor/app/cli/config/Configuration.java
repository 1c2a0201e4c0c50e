package dev.noor.app.cli.config;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.wazzup.WazzupConfig;
import dev.noor.adapter.zoho.ZohoConfig;
import dev.noor.app.cli.ProcessContext;
import dev.noor.ports.TenantId;
import dev.noor.ports.config.Settings;
import java.util.Optional;

/**
 * All settings, checked.
 *
 * @param tenant the one meant where none is named
 */
public record Configuration(
        Mode mode,
        TenantId tenant,
        Brain brain,
        FilesConfig files,
        Optional<WazzupConfig> wazzup,
        Optional<ZohoConfig> zoho) {

    private static final TenantId SAMPLE = new TenantId("treejar");

    /** How strict Noor is about its surroundings. */
    public enum Mode {
        DEMO,
        PRODUCTION
    }

    /** What makes the replies. */
    public enum Brain {
        RULES
    }

    /** Reads every setting; what is wrong is left in {@code settings} for its check. */
    static Configuration read(Settings settings, ProcessContext process) {
        settings.text(KnownSetting.NOOR_JAVA_HOME.name());
        settings.text(KnownSetting.NOOR_JAVA_OPTS.name());
        return new Configuration(
                settings.choice(KnownSetting.NOOR_MODE.name(), Mode.class).orElse(Mode.DEMO),
                settings.value(KnownSetting.NOOR_TENANT.name(), TenantId::new).orElse(SAMPLE),
                settings.choice(KnownSetting.NOOR_BRAIN.name(), Brain.class).orElse(Brain.RULES),
                FilesConfig.from(settings, process.shippedKnowledge(), process.userData()),
                WazzupConfig.from(settings),
                ZohoConfig.from(settings));
    }
}
