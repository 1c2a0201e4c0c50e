package dev.noor.ports.handoff;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.pipeline.EffectKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a person of the company must know of. Without the customer's words or number, but for the summary of a
 * hand-off, which the string form leaves out.
 *
 * @param id stays the same when it is told again
 * @param conversation the one concerned; empty when it is none in particular
 * @param raisedAt machine time
 */
public record Alert(UUID id, TenantId tenant, Cause cause, Optional<ConversationId> conversation, Instant raisedAt) {

    /** What it is about. */
    public sealed interface Cause {
        /**
         * A customer is to be looked after by a person.
         *
         * @param ticket the hand-off
         * @param manager who is called
         * @param call which one this is, from 1
         */
        record PersonWanted(UUID ticket, Handoff handoff, CaseFile caseFile, Optional<String> manager, int call)
                implements Cause {}

        /**
         * A message did not reach its customer.
         *
         * @param message as dead letters name it
         * @param code why
         */
        record Undelivered(UUID message, String code) implements Cause {}

        /**
         * A channel lets nothing pass.
         *
         * @param state the provider's word for it
         */
        record ChannelShut(String channel, String state) implements Cause {}

        /**
         * Something that a customer was promised could not be done outside.
         *
         * @param code why
         */
        record Undone(EffectKind work, String code) implements Cause {}
    }
}
