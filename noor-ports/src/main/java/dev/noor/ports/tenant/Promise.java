package dev.noor.ports.tenant;

import dev.noor.ports.LocalizedText;

/**
 * Something that may, or may not, be promised to a customer, and in which words.
 *
 * @param id such as {@code delivery}; the ids that Noor asks for are those of {@code _default/promises.yaml}
 * @param source where it stands, such as {@code treejar/promises.yaml:3}
 */
public record Promise(String id, Kind kind, LocalizedText words, String source) {

    /** On what condition a promise may be made. */
    public enum Kind {
        /** Always. */
        DIRECT,
        /** With the condition that its words state. */
        CONDITIONAL,
        /** Only after a tool of the same turn has confirmed it. */
        TOOL_REQUIRED,
        /** Only by a person; Noor says that one will answer. */
        MANAGER_REQUIRED,
        /** Never; its words say so politely. */
        NOT_OFFERED
    }
}
