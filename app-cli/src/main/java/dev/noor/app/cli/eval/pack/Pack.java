package dev.noor.app.cli.eval.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One dialogue with what is expected of it.
 *
 * @param name the path below the folder it was found in, without ending, such as {@code en/opening}
 * @param about what the dialogue checks; may be empty
 */
public record Pack(Path file, String name, String about, List<Step> steps) {

    public Pack {
        steps = List.copyOf(steps);
    }

    /** The turns of the customer. */
    public Stream<Step.Turn> turns() {
        return steps.stream().filter(Step.Turn.class::isInstance).map(Step.Turn.class::cast);
    }
}
