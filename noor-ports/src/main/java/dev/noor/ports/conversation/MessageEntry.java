package dev.noor.ports.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A message in a list. Personal: the string form leaves the words out.
 *
 * @param position grows with each message of the conversation
 * @param kind {@code text}, or what else it is, in lower snake case
 * @param words the text or caption; may be empty
 * @param state how far it is: {@code received}, {@code answered}, {@code ignored}, {@code dead}, or for Noor's own
 *     {@code pending} to {@code read}
 * @param at business time
 */
public record MessageEntry(
        long position, UUID id, Utterance.Speaker speaker, String kind, String words, String state, Instant at) {

    @Override
    public String toString() {
        return "MessageEntry[" + position + ", " + speaker + ", " + kind + ", " + state + "]";
    }
}
