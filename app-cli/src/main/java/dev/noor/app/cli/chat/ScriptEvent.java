package dev.noor.app.cli.chat;

import dev.noor.ports.messaging.MessageContent;
import java.time.Duration;
import java.util.List;

/** One line of a script. */
public sealed interface ScriptEvent {

    /** The customer wrote these messages in one go. */
    record Customer(List<MessageContent> burst) implements ScriptEvent {
        public Customer {
            burst = List.copyOf(burst);
        }
    }

    /** A person of the company wrote to the customer. */
    record Manager(MessageContent content) implements ScriptEvent {}

    /** What the script as a whole is about; nothing happens. */
    record About() implements ScriptEvent {}

    /** Time passed. */
    record TimePassed(Duration time) implements ScriptEvent {}
}
