package dev.noor.adapter.pgvector.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs a program to its end. */
final class Program {
    private static final int NOT_STARTED = 127;

    private Program() {}

    /** What a program left behind. */
    record Result(int exit, String output) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    static boolean works(ServerUser user, String program) {
        return run(user, List.of(program)).succeeded();
    }

    static Result run(ServerUser user, List<String> command) {
        List<String> whole = new ArrayList<>(user.prefix());
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException notStarted) {
            return new Result(NOT_STARTED, String.valueOf(notStarted.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Result(NOT_STARTED, "interrupted");
        }
    }
}
