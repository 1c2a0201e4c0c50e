package dev.noor.app.cli;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.ClassKey;
import dagger.multibindings.IntoMap;
import dev.noor.app.cli.crm.CrmCommand;
import dev.noor.app.cli.crm.CrmShowCommand;
import dev.noor.app.cli.crm.CrmSyncCommand;
import dev.noor.app.cli.customer.CustomerCommand;
import dev.noor.app.cli.customer.CustomerEraseCommand;
import dev.noor.app.cli.customer.CustomerExportCommand;
import dev.noor.app.cli.followups.FollowUpsCommand;
import dev.noor.app.cli.followups.FollowUpsListCommand;
import dev.noor.app.cli.followups.FollowUpsRunCommand;
import dev.noor.app.cli.replay.ReplayCommand;
import dev.noor.app.cli.telegram.TelegramCommand;
import dev.noor.app.cli.telegram.TelegramSubscribeCommand;

/** The commands for the people who work with customers, as {@link CommandsModule} has the others. */
@Module
interface OfficeCommandsModule {

    @Binds
    @IntoMap
    @ClassKey(CrmCommand.class)
    Object crm(CrmCommand command);

    @Binds
    @IntoMap
    @ClassKey(CrmShowCommand.class)
    Object crmShow(CrmShowCommand command);

    @Binds
    @IntoMap
    @ClassKey(CrmSyncCommand.class)
    Object crmSync(CrmSyncCommand command);

    @Binds
    @IntoMap
    @ClassKey(CustomerCommand.class)
    Object customer(CustomerCommand command);

    @Binds
    @IntoMap
    @ClassKey(CustomerEraseCommand.class)
    Object customerErase(CustomerEraseCommand command);

    @Binds
    @IntoMap
    @ClassKey(CustomerExportCommand.class)
    Object customerExport(CustomerExportCommand command);

    @Binds
    @IntoMap
    @ClassKey(FollowUpsCommand.class)
    Object followUps(FollowUpsCommand command);

    @Binds
    @IntoMap
    @ClassKey(FollowUpsListCommand.class)
    Object followUpsList(FollowUpsListCommand command);

    @Binds
    @IntoMap
    @ClassKey(FollowUpsRunCommand.class)
    Object followUpsRun(FollowUpsRunCommand command);

    @Binds
    @IntoMap
    @ClassKey(ReplayCommand.class)
    Object replay(ReplayCommand command);

    @Binds
    @IntoMap
    @ClassKey(TelegramCommand.class)
    Object telegram(TelegramCommand command);

    @Binds
    @IntoMap
    @ClassKey(TelegramSubscribeCommand.class)
    Object telegramSubscribe(TelegramSubscribeCommand command);
}
