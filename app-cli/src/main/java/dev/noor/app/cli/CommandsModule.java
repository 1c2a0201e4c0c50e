package dev.noor.app.cli;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.ClassKey;
import dagger.multibindings.IntoMap;
import dev.noor.app.cli.access.ApiKeyCommand;
import dev.noor.app.cli.access.ApiKeyCreateCommand;
import dev.noor.app.cli.access.ApiKeyListCommand;
import dev.noor.app.cli.access.ApiKeyRevokeCommand;
import dev.noor.app.cli.chat.ChatCommand;
import dev.noor.app.cli.config.ConfigCommand;
import dev.noor.app.cli.config.ConfigShowCommand;
import dev.noor.app.cli.conversation.ConversationCommand;
import dev.noor.app.cli.conversation.ConversationPauseCommand;
import dev.noor.app.cli.conversation.ConversationResumeCommand;
import dev.noor.app.cli.demo.DemoCommand;
import dev.noor.app.cli.dlq.DlqCommand;
import dev.noor.app.cli.dlq.DlqDiscardCommand;
import dev.noor.app.cli.dlq.DlqListCommand;
import dev.noor.app.cli.dlq.DlqRetryCommand;
import dev.noor.app.cli.dlq.DlqShowCommand;
import dev.noor.app.cli.doctor.DoctorCommand;
import dev.noor.app.cli.doctor.MigrateCommand;
import dev.noor.app.cli.eval.EvalCommand;
import dev.noor.app.cli.handoff.HandoffCommand;
import dev.noor.app.cli.handoff.HandoffListCommand;
import dev.noor.app.cli.handoff.HandoffResolveCommand;
import dev.noor.app.cli.handoff.HandoffShowCommand;
import dev.noor.app.cli.knowledge.KnowledgeCheckCommand;
import dev.noor.app.cli.knowledge.KnowledgeCommand;
import dev.noor.app.cli.knowledge.KnowledgeIndexCommand;
import dev.noor.app.cli.knowledge.KnowledgeSearchCommand;
import dev.noor.app.cli.pii.MaskCommand;
import dev.noor.app.cli.quote.QuoteApproveCommand;
import dev.noor.app.cli.quote.QuoteCommand;
import dev.noor.app.cli.quote.QuoteListCommand;
import dev.noor.app.cli.quote.QuoteRenderCommand;
import dev.noor.app.cli.reading.ReadCommand;
import dev.noor.app.cli.serve.ServeCommand;
import dev.noor.app.cli.wazzup.WazzupChannelsCommand;
import dev.noor.app.cli.wazzup.WazzupCommand;
import dev.noor.app.cli.wazzup.WazzupSubscribeCommand;
import dev.noor.app.cli.wazzup.WazzupTemplatesCommand;

/** Every command by its class, so that picocli gets it with its collaborators. */
@Module
interface CommandsModule {

    @Binds
    @IntoMap
    @ClassKey(ApiKeyCommand.class)
    Object apiKey(ApiKeyCommand command);

    @Binds
    @IntoMap
    @ClassKey(ApiKeyCreateCommand.class)
    Object apiKeyCreate(ApiKeyCreateCommand command);

    @Binds
    @IntoMap
    @ClassKey(ApiKeyListCommand.class)
    Object apiKeyList(ApiKeyListCommand command);

    @Binds
    @IntoMap
    @ClassKey(ApiKeyRevokeCommand.class)
    Object apiKeyRevoke(ApiKeyRevokeCommand command);

    @Binds
    @IntoMap
    @ClassKey(ChatCommand.class)
    Object chat(ChatCommand command);

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
    @ClassKey(DemoCommand.class)
    Object demo(DemoCommand command);

    @Binds
    @IntoMap
    @ClassKey(ConversationCommand.class)
    Object conversation(ConversationCommand command);

    @Binds
    @IntoMap
    @ClassKey(ConversationPauseCommand.class)
    Object conversationPause(ConversationPauseCommand command);

    @Binds
    @IntoMap
    @ClassKey(ConversationResumeCommand.class)
    Object conversationResume(ConversationResumeCommand command);

    @Binds
    @IntoMap
    @ClassKey(HandoffCommand.class)
    Object handoff(HandoffCommand command);

    @Binds
    @IntoMap
    @ClassKey(HandoffListCommand.class)
    Object handoffList(HandoffListCommand command);

    @Binds
    @IntoMap
    @ClassKey(HandoffResolveCommand.class)
    Object handoffResolve(HandoffResolveCommand command);

    @Binds
    @IntoMap
    @ClassKey(HandoffShowCommand.class)
    Object handoffShow(HandoffShowCommand command);

    @Binds
    @IntoMap
    @ClassKey(DlqCommand.class)
    Object dlq(DlqCommand command);

    @Binds
    @IntoMap
    @ClassKey(DlqDiscardCommand.class)
    Object dlqDiscard(DlqDiscardCommand command);

    @Binds
    @IntoMap
    @ClassKey(DlqListCommand.class)
    Object dlqList(DlqListCommand command);

    @Binds
    @IntoMap
    @ClassKey(DlqRetryCommand.class)
    Object dlqRetry(DlqRetryCommand command);

    @Binds
    @IntoMap
    @ClassKey(DlqShowCommand.class)
    Object dlqShow(DlqShowCommand command);

    @Binds
    @IntoMap
    @ClassKey(DoctorCommand.class)
    Object doctor(DoctorCommand command);

    @Binds
    @IntoMap
    @ClassKey(EvalCommand.class)
    Object eval(EvalCommand command);

    @Binds
    @IntoMap
    @ClassKey(KnowledgeCheckCommand.class)
    Object knowledgeCheck(KnowledgeCheckCommand command);

    @Binds
    @IntoMap
    @ClassKey(KnowledgeCommand.class)
    Object knowledge(KnowledgeCommand command);

    @Binds
    @IntoMap
    @ClassKey(KnowledgeIndexCommand.class)
    Object knowledgeIndex(KnowledgeIndexCommand command);

    @Binds
    @IntoMap
    @ClassKey(KnowledgeSearchCommand.class)
    Object knowledgeSearch(KnowledgeSearchCommand command);

    @Binds
    @IntoMap
    @ClassKey(MaskCommand.class)
    Object mask(MaskCommand command);

    @Binds
    @IntoMap
    @ClassKey(MigrateCommand.class)
    Object migrate(MigrateCommand command);

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
    @ClassKey(QuoteApproveCommand.class)
    Object quoteApprove(QuoteApproveCommand command);

    @Binds
    @IntoMap
    @ClassKey(QuoteListCommand.class)
    Object quoteList(QuoteListCommand command);

    @Binds
    @IntoMap
    @ClassKey(QuoteRenderCommand.class)
    Object quoteRender(QuoteRenderCommand command);

    @Binds
    @IntoMap
    @ClassKey(ReadCommand.class)
    Object read(ReadCommand command);

    @Binds
    @IntoMap
    @ClassKey(ServeCommand.class)
    Object serve(ServeCommand command);

    @Binds
    @IntoMap
    @ClassKey(Version.class)
    Object version(Version command);

    @Binds
    @IntoMap
    @ClassKey(WazzupChannelsCommand.class)
    Object wazzupChannels(WazzupChannelsCommand command);

    @Binds
    @IntoMap
    @ClassKey(WazzupCommand.class)
    Object wazzup(WazzupCommand command);

    @Binds
    @IntoMap
    @ClassKey(WazzupSubscribeCommand.class)
    Object wazzupSubscribe(WazzupSubscribeCommand command);

    @Binds
    @IntoMap
    @ClassKey(WazzupTemplatesCommand.class)
    Object wazzupTemplates(WazzupTemplatesCommand command);
}
