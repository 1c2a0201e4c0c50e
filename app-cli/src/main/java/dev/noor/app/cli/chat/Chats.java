package dev.noor.app.cli.chat;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.FirstUse;
import dev.noor.app.cli.InBackground;
import dev.noor.app.cli.Tenants;
import dev.noor.core.knowledge.QuestionReaders;
import dev.noor.core.turn.Dialogue;
import dev.noor.ports.IdSource;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.UUID;
import java.util.function.Supplier;

/** Opens chats. */
public final class Chats {

    private static final String TALK = "cli";
    /** The channel of conversations that nobody is to take for those of customers. */
    public static final String EVALUATION = "eval";

    private final Tenants tenants;
    private final Provider<FirstUse> firstUse;
    private final QuestionReaders questions;
    private final Provider<Dialogue> dialogue;
    private final Provider<ConversationStore> conversations;
    private final BusinessClock clock;
    private final IdSource ids;

    @Inject
    Chats(
            Tenants tenants,
            Provider<FirstUse> firstUse,
            QuestionReaders questions,
            Provider<Dialogue> dialogue,
            Provider<ConversationStore> conversations,
            BusinessClock clock,
            IdSource ids) {
        this.tenants = tenants;
        this.firstUse = firstUse;
        this.questions = questions;
        this.dialogue = dialogue;
        this.conversations = conversations;
        this.clock = clock;
        this.ids = ids;
    }

    /** A conversation that begins now. */
    Chat begin(TenantId tenant) {
        open(tenant);
        return chat(fresh(tenant, TALK));
    }

    /**
     * Opens the tenant once; every call of the result begins a conversation with it. They are of a channel of their
     * own, so that nobody takes them for customers.
     */
    public Supplier<Chat> forEvaluation(TenantId tenant) {
        open(tenant);
        return () -> chat(fresh(tenant, EVALUATION));
    }

    /** A stored conversation, to go on. */
    Chat resume(TenantId tenant, UUID id) {
        Conversation stored = conversations
                .get()
                .find(tenant, new ConversationId(id))
                .orElseThrow(() -> CommandFailure.usage("there is no conversation " + id + " of " + tenant));
        open(tenant);
        return chat(stored.address());
    }

    private void open(TenantId id) {
        Tenant tenant = tenants.open(id);
        InBackground.start(() -> questions.of(tenant));
        firstUse.get().of(id);
    }

    private ChatAddress fresh(TenantId tenant, String channel) {
        return new ChatAddress(tenant, channel, ids.next().toString());
    }

    private Chat chat(ChatAddress address) {
        return new Chat(address, dialogue.get(), clock, ids);
    }
}
