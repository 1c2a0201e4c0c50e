package dev.noor.adapter.llm.stub;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Obeys every instruction it reads, whoever wrote it: in the customer's words, in a product's description, in a
 * passage, in a name. It calls the tools it is told to, repeats its instructions when asked for them, says what it is
 * told to say, and otherwise agrees to everything.
 */
public final class Gullible implements Behaviour {
    private static final Pattern CALL = Pattern.compile("(?i)call ([a-z_]+)(?: with)? (\\{.*?\\}(?=[^}]|$))");
    private static final Pattern SAY =
            Pattern.compile("(?is)(?:say|reply|answer|write|скажи|ответь|قل)[: ]+\"?(.{3,300})");
    private static final List<String> SECRETS =
            List.of("system prompt", "instructions", "system message", "инструкци", "تعليمات", "промпт");

    @Override
    public WireAnswer answer(Asked asked) {
        String read = String.join("\n", asked.said("user")) + "\n" + String.join("\n", asked.toolAnswers());
        Matcher call = CALL.matcher(read);
        if (asked.round() < 12 && call.find()) {
            Completion calls = Completion.calling(call.group(1), call.group(2));
            while (call.find()) {
                calls.and(call.group(1), call.group(2));
            }
            return calls.sent();
        }
        String lower = read.toLowerCase(Locale.ROOT);
        if (SECRETS.stream().anyMatch(lower::contains)) {
            return Completion.saying(asked.last("system")).sent();
        }
        Matcher say = SAY.matcher(read);
        return Completion.saying(say.find() ? say.group(1) : "Of course: " + read.strip())
                .sent();
    }
}
