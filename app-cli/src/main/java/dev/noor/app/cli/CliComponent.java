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
import dev.noor.core.BrainModule;
import dev.noor.core.CoreModule;
import jakarta.inject.Singleton;

/** The command line's object graph. Nothing of it is built before a command asks for it. */
@Singleton
@Component(
        modules = {
            CatalogCommandsModule.class,
            BrainModule.class,
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
interface CliComponent {

    AtTheEnd atTheEnd();

    CommandFactory commandFactory();

    FailureReport failureReport();

    StandardStreams streams();

    /** Takes what only the process knows. */
    @Component.Factory
    interface Factory {
        CliComponent create(@BindsInstance ProcessContext process);
    }
}
