package dev.noor.core.policy;

import dev.noor.ports.LocalizedText;
import java.util.Optional;

/** Whether and how something may be promised. */
public sealed interface Promised {
    /** Always, in these words. */
    record Direct(LocalizedText words) implements Promised {}

    /** With the condition that the words state. */
    record Conditional(LocalizedText words) implements Promised {}

    /** Only after a tool of this turn confirmed it. */
    record NeedsTool(LocalizedText words) implements Promised {}

    /** Only by a person; the words say that one will answer. */
    record NeedsManager(LocalizedText words) implements Promised {}

    /** Not at all. The words say so politely; there are none for what the registry does not know. */
    record NotOffered(Optional<LocalizedText> words) implements Promised {}
}
