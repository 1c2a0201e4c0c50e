package dev.noor.core.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a brain can do. The wire form is lower snake case. */
public enum ToolName {
    SEARCH_CATALOG(Kind.READS),
    GET_PRODUCT(Kind.READS),
    RECOMMEND_PRODUCTS(Kind.READS),
    CHECK_STOCK(Kind.READS),
    SEARCH_KNOWLEDGE(Kind.READS),
    RECORD_FACTS(Kind.WRITES),
    ADVANCE_STAGE(Kind.WRITES),
    DRAFT_QUOTATION(Kind.WRITES),
    REQUEST_HANDOFF(Kind.WRITES),
    SCHEDULE_FOLLOW_UP(Kind.WRITES),
    ORDER_STATUS(Kind.READS),
    SAVE_FEEDBACK(Kind.WRITES);

    /** Whether a tool leaves anything behind. */
    public enum Kind {
        READS,
        WRITES
    }

    private final Kind kind;

    ToolName(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tool of a wire name; empty when there is none. */
    public static Optional<ToolName> ofWire(String wire) {
        return Arrays.stream(values()).filter(tool -> tool.wire().equals(wire)).findFirst();
    }
}
