package dev.noor.app.cli;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.ClassKey;
import dagger.multibindings.IntoMap;
import dev.noor.app.cli.config.ConfigCommand;
import dev.noor.app.cli.config.ConfigShowCommand;
import dev.noor.app.cli.quote.QuoteCommand;
import dev.noor.app.cli.reading.ReadCommand;

/** Every command by its class, so that picocli gets it with its collaborators. */
@Module
interface CommandsModule {

    @Binds
    @IntoMap
    @ClassKey(CompletionCommand.class)
    Object completion(CompletionCommand command);

    @Binds
    @IntoMap
    @ClassKey(ConfigCommand.class)
    Object config(ConfigCommand command);

    @Binds
    @IntoMap
    @ClassKey(ConfigShowCommand.class)
    Object configShow(ConfigShowCommand command);

    @Binds
    @IntoMap
    @ClassKey(NoorCommand.class)
    Object noor(NoorCommand command);

    @Binds
    @IntoMap
    @ClassKey(QuoteCommand.class)
    Object quote(QuoteCommand command);

    @Binds
    @IntoMap
    @ClassKey(ReadCommand.class)
    Object read(ReadCommand command);

    @Binds
    @IntoMap
    @ClassKey(Version.class)
    Object version(Version version);
}
