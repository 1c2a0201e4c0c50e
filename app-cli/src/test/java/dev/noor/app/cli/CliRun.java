package dev.noor.app.cli;

import dev.noor.core.brain.Brain;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One command run within the test's own process. */
public record CliRun(int exitCode, String out, String err) {

    public static CliRun of(String... arguments) {
        return Setup.NONE.run(arguments);
    }

    public static CliRun withInput(String input, String... arguments) {
        return Setup.NONE.input(input).run(arguments);
    }

    public static CliRun withInput(byte[] input, String... arguments) {
        return Setup.NONE.input(input).run(arguments);
    }

    /** Run with its output going into a pipe that nobody reads any more. */
    public static CliRun withoutReader(String input, String... arguments) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        return Setup.NONE.input(input).run(broken, arguments);
    }

    /** The surroundings of a run: by default nothing is set, typed in or stored. */
    public record Setup(Map<String, String> environment, byte[] input, Path knowledge, Path home) {

        private static final Path NOWHERE = Path.of("target/no-such-folder");

        public static final Setup NONE =
                new Setup(Map.of(), new byte[0], Path.of("../knowledge").toAbsolutePath(), NOWHERE);

        public Setup environment(Map<String, String> variables) {
            return new Setup(variables, input, knowledge, home);
        }

        public Setup input(String text) {
            return input(text.getBytes(StandardCharsets.UTF_8));
        }

        public Setup input(byte[] octets) {
            return new Setup(environment, octets, knowledge, home);
        }

        public Setup knowledge(Path folder) {
            return new Setup(environment, input, folder, home);
        }

        public Setup home(Path folder) {
            return new Setup(environment, input, knowledge, folder);
        }

        public CliRun run(String... arguments) {
            return run(new ByteArrayOutputStream(), arguments);
        }

        /** Run with another brain than the one that Noor comes with. */
        public CliRun runWith(Brain brain, String... arguments) {
            return run(
                    new ByteArrayOutputStream(),
                    process -> DaggerCliWithBrain.factory().create(process, brain),
                    arguments);
        }

        /** These surroundings for parts of the command line that run by themselves; what they write is lost. */
        public ProcessContext process() {
            return process(new StandardStreams(
                    new ByteArrayInputStream(input),
                    OutputStream.nullOutputStream(),
                    new PrintWriter(Writer.nullWriter())));
        }

        private ProcessContext process(StandardStreams streams) {
            return new ProcessContext(streams, environment, knowledge, home, Set.of());
        }

        private CliRun run(OutputStream out, String... arguments) {
            return run(out, DaggerCliComponent.factory()::create, arguments);
        }

        private CliRun run(OutputStream out, Function<ProcessContext, CliComponent> assembly, String... arguments) {
            StringWriter err = new StringWriter();
            StandardStreams streams =
                    new StandardStreams(new ByteArrayInputStream(input), out, new PrintWriter(err, true));
            int exitCode = Main.run(assembly.apply(process(streams)), arguments);
            String text = out instanceof ByteArrayOutputStream octets ? octets.toString(StandardCharsets.UTF_8) : "";
            return new CliRun(exitCode, text, err.toString());
        }
    }
}
