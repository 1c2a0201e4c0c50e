package dev.noor.app.cli;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.adapter.files.FilesModule;
import dev.noor.adapter.onnx.OnnxModule;
import dev.noor.adapter.pdf.PdfModule;
import dev.noor.adapter.pgvector.PgVectorModule;
import dev.noor.adapter.wazzup.WazzupModule;
import dev.noor.adapter.zoho.ZohoModule;
import dev.noor.app.cli.config.ConfigurationModule;
import dev.noor.app.server.model.ModelModule;
import dev.noor.core.CoreModule;
import dev.noor.core.brain.Brain;
import jakarta.inject.Singleton;

/** The whole command line with a brain that a test brings along. */
@Singleton
@Component(
        modules = {
            CatalogCommandsModule.class,
            CommandsModule.class,
            ConfigurationModule.class,
            CoreModule.class,
            FilesModule.class,
            ModelModule.class,
            OfficeCommandsModule.class,
            OnnxModule.class,
            PdfModule.class,
            PgVectorModule.class,
            SurroundingsModule.class,
            WazzupModule.class,
            ZohoModule.class
        })
interface CliWithBrain extends CliComponent {

    /** Takes what only the process knows, and the brain. */
    @Component.Factory
    interface Factory {
        CliWithBrain create(@BindsInstance ProcessContext process, @BindsInstance Brain brain);
    }
}
