package dev.noor.ports.pipeline;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;

/**
 * The right to take the next turn of a conversation.
 *
 * @param epoch grows with each claim; whoever holds an older one can change nothing any more
 * @param attempt which attempt this is since the last turn, from 1
 */
public record TurnLease(TenantId tenant, ConversationId conversation, long epoch, int attempt) {}
