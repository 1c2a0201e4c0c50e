package dev.noor.ports.conversation;

/** What every implementation of {@link ConversationStore} must pass. */
public interface ConversationStoreContract
        extends ConversationOpeningContract,
                MessageAcceptanceContract,
                ConversationHistoryContract,
                TurnCommitContract,
                ConversationConcurrencyContract {}
