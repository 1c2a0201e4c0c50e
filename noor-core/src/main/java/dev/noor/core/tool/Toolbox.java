package dev.noor.core.tool;

import dev.noor.core.policy.Grant;
import dev.noor.core.policy.ToolGrants;
import dev.noor.ports.turn.TurnReport.RuleFired;
import dev.noor.ports.turn.TurnReport.ToolCall;
import dev.noor.ports.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Calls tools: grants first, then the tool, then the report. Stateless. */
public final class Toolbox {
    private final List<Tool<?, ?>> tools;
    private final ToolGrants grants;

    public Toolbox(List<Tool<?, ?>> tools, ToolGrants grants) {
        this.tools = List.copyOf(tools);
        this.grants = grants;
    }

    /** Every tool, in the order of their names' declaration. */
    public List<Tool<?, ?>> tools() {
        return tools;
    }

    /** Calls a tool with typed arguments. */
    public <A, R> ToolResult<R> call(Tool<A, R> tool, A arguments, Workbench bench) {
        ToolResult<R> result = granted(tool, arguments, bench);
        String verdict = switch (result) {
            case ToolResult.Done<R> done -> {
                bench.prove(done.evidence());
                done.effects().forEach(bench::apply);
                yield "ok";
            }
            case ToolResult.Refused<R> refused -> refused.code();
        };
        bench.called(new ToolCall(tool.name().wire(), tool.report(arguments), verdict));
        return result;
    }

    /** Calls a tool by its wire name with arguments that nobody has checked yet. */
    public ToolResult<?> call(String name, Value.Object arguments, Workbench bench) {
        Optional<Tool<?, ?>> tool =
                tools.stream().filter(each -> each.name().wire().equals(name)).findFirst();
        if (tool.isEmpty()) {
            return refuse(name, "unknown_tool", "there is no such tool; call one of those listed", bench);
        }
        return checked(tool.get(), arguments, bench);
    }

    private <A, R> ToolResult<?> checked(Tool<A, R> tool, Value.Object arguments, Workbench bench) {
        List<ArgumentProblem> problems = SchemaValidator.validate(tool.schema(), arguments);
        if (!problems.isEmpty()) {
            String reason = problems.stream().map(ArgumentProblem::toString).collect(Collectors.joining("; "));
            return refuse(tool.name().wire(), "invalid_arguments", reason, bench);
        }
        A decoded;
        try {
            decoded = tool.decode(Arguments.of(arguments), bench.tenant());
        } catch (IllegalArgumentException wrong) {
            return refuse(tool.name().wire(), "invalid_arguments", String.valueOf(wrong.getMessage()), bench);
        }
        return call(tool, decoded, bench);
    }

    private <A, R> ToolResult<R> granted(Tool<A, R> tool, A arguments, Workbench bench) {
        return switch (grants.grant(tool.name(), bench.grantContext())) {
            case Grant.Allowed allowed -> tool.call(arguments, bench);
            case Grant.Refused refused -> {
                bench.fired(new RuleFired(refused.rule(), refused.reason()));
                yield new ToolResult.Refused<>(refused.rule(), refused.reason());
            }
        };
    }

    private static ToolResult<?> refuse(String name, String code, String reason, Workbench bench) {
        bench.called(new ToolCall(name, new Value.Object(java.util.Map.of()), code));
        return new ToolResult.Refused<>(code, reason);
    }
}
