package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.value.Value;

/**
 * One tool: its contract and what it does.
 *
 * @param <A> its arguments
 * @param <R> what it finds or decides
 */
public interface Tool<A, R> {
    ToolName name();

    /** What it is for and when to call it, in English, for a model. */
    String description();

    /** What its arguments look like. */
    ObjectSchema schema();

    /**
     * The arguments of a caller that writes them as values; they were validated against {@link #schema()}.
     *
     * @throws IllegalArgumentException naming the argument, when they break a rule that a schema cannot state
     */
    A decode(Arguments arguments, Tenant tenant);

    /** The inverse of {@link #decode}. */
    Value.Object encode(A arguments);

    /** The arguments as a report shows them: personal values masked. */
    default Value.Object report(A arguments) {
        return encode(arguments);
    }

    /** Does it. Reads through ports and may throw their {@link dev.noor.ports.PortException}. */
    ToolResult<R> call(A arguments, Workbench bench);
}
