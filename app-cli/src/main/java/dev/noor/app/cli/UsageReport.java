package dev.noor.app.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments, and where help is. */
final class UsageReport implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(
                "noor: " + sentence(wrong) + " See `" + command.getCommandSpec().qualifiedName() + " --help`.");
        err.flush();
        return ExitCode.USAGE.value();
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String argument = unmatched.getUnmatched().getFirst();
            String kind = argument.startsWith("-") ? "option" : "command or argument";
            List<String> near = unmatched.getSuggestions();
            String hint = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
            return "there is no " + kind + " '" + argument + "' here." + hint;
        }
        String message = String.valueOf(wrong.getMessage());
        return message.endsWith(".") || message.endsWith("`.") ? message : message + ".";
    }
}
