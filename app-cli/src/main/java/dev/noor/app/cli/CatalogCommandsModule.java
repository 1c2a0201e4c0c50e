package dev.noor.app.cli;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.ClassKey;
import dagger.multibindings.IntoMap;
import dev.noor.app.cli.catalog.CatalogCommand;
import dev.noor.app.cli.catalog.CatalogEmbedCommand;
import dev.noor.app.cli.catalog.CatalogExplainCommand;
import dev.noor.app.cli.catalog.CatalogGenerateCommand;
import dev.noor.app.cli.catalog.CatalogImportCommand;
import dev.noor.app.cli.catalog.CatalogLexiconCommand;
import dev.noor.app.cli.catalog.CatalogSearchCommand;
import dev.noor.app.cli.catalog.CatalogShowCommand;
import dev.noor.app.cli.catalog.CatalogSyncCommand;

/** The commands of catalogues, as {@link CommandsModule} has the others. */
@Module
interface CatalogCommandsModule {

    @Binds
    @IntoMap
    @ClassKey(CatalogCommand.class)
    Object catalog(CatalogCommand command);

    @Binds
    @IntoMap
    @ClassKey(CatalogEmbedCommand.class)
    Object catalogEmbed(CatalogEmbedCommand command);

    @Binds
    @IntoMap
    @ClassKey(CatalogExplainCommand.class)
    Object catalogExplain(CatalogExplainCommand command);

    @Binds
    @IntoMap
    @ClassKey(CatalogGenerateCommand.class)
    Object catalogGenerate(CatalogGenerateCommand command);

    @Binds
    @IntoMap
    @ClassKey(CatalogImportCommand.class)
    Object catalogImport(CatalogImportCommand command);

    @Binds
    @IntoMap
    @ClassKey(CatalogLexiconCommand.class)
    Object catalogLexicon(CatalogLexiconCommand command);

    @Binds
    @IntoMap
    @ClassKey(CatalogSearchCommand.class)
    Object catalogSearch(CatalogSearchCommand command);

    @Binds
    @IntoMap
    @ClassKey(CatalogShowCommand.class)
    Object catalogShow(CatalogShowCommand command);

    @Binds
    @IntoMap
    @ClassKey(CatalogSyncCommand.class)
    Object catalogSync(CatalogSyncCommand command);
}
