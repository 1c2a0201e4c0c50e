package dev.noor.app.cli.config;

import dagger.Module;
import dagger.Provides;
import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.llm.LlmConfig;
import dev.noor.adapter.onnx.OnnxConfig;
import dev.noor.adapter.onnx.OnnxEmbedder;
import dev.noor.adapter.pgvector.Database;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.wazzup.WazzupConfig;
import dev.noor.adapter.zoho.ZohoClock;
import dev.noor.adapter.zoho.ZohoConfig;
import dev.noor.adapter.zoho.ZohoPolicies;
import dev.noor.app.cli.AtTheEnd;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.GlobalOptions;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Brain;
import dev.noor.app.server.config.LoadedSettings;
import dev.noor.app.server.config.SettingsFiles;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.ports.config.Settings;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The settings, read when a command first needs one. */
@Module
public interface ConfigurationModule {

    @Provides
    static StandardStreams streams(ProcessContext process) {
        return process.streams();
    }

    @Provides
    @Singleton
    static LoadedSettings loadedSettings(ProcessContext process, GlobalOptions global) {
        return SettingsFiles.load(process.environment(), global.config(), process.userData());
    }

    @Provides
    @Singleton
    static Configuration configuration(LoadedSettings loaded, ProcessContext process, GlobalOptions global) {
        Settings settings = loaded.settings();
        Configuration configuration = Configuration.read(settings, process.shippedKnowledge(), process.userData());
        settings.check();
        for (String unknown : settings.unknownNames()) {
            process.streams()
                    .err()
                    .println("noor: warning: there is no setting " + unknown + "; see `noor config show`");
        }
        return global.brain().map(brain -> chosen(configuration, brain)).orElse(configuration);
    }

    private static Configuration chosen(Configuration configuration, Brain brain) {
        if (brain != Brain.RULES && configuration.llm().isEmpty()) {
            throw CommandFailure.usage("there is no model to ask: set " + LlmConfig.API_KEY + ", or " + LlmConfig.URL
                    + " and " + LlmConfig.MODEL);
        }
        return configuration.withBrain(brain);
    }

    @Provides
    static FilesConfig files(Configuration configuration) {
        return configuration.files();
    }

    @Provides
    static ApprovalSeal approvals(Configuration configuration) {
        return configuration.approvals();
    }

    @Provides
    @Singleton
    static WazzupConfig wazzup(Configuration configuration) {
        return configuration
                .wazzup()
                .orElseThrow(() -> CommandFailure.usage("Wazzup is not configured: set " + WazzupConfig.API_KEY + ", "
                        + WazzupConfig.CHANNEL_ID + " and " + WazzupConfig.WEBHOOK_SECRET));
    }

    /** Whoever gets to know the model sees to it that it is closed. */
    @Provides
    @Singleton
    static OnnxConfig embedding(Configuration configuration, AtTheEnd end, Provider<OnnxEmbedder> embedder) {
        end.close(() -> embedder.get().close());
        return configuration.embedding();
    }

    @Provides
    static ZohoConfig zoho(Configuration configuration) {
        return configuration
                .zoho()
                .orElseThrow(() -> CommandFailure.usage("Zoho is not configured: set " + ZohoConfig.CLIENT_ID + ", "
                        + ZohoConfig.CLIENT_SECRET + ", " + ZohoConfig.REFRESH_TOKEN + " and "
                        + ZohoConfig.ORGANIZATION_ID + ", and " + ZohoConfig.REGION + " unless it is eu"));
    }

    @Provides
    static ZohoPolicies zohoPolicies() {
        return ZohoPolicies.standard();
    }

    @Provides
    static ZohoClock machineTime() {
        return InstantSource.system()::instant;
    }

    /** Whoever gets to know the database sees to it that it is closed. */
    @Provides
    @Singleton
    static PgVectorConfig database(Configuration configuration, AtTheEnd end, Provider<Database> database) {
        end.close(() -> database.get().close());
        return configuration.database();
    }
}
