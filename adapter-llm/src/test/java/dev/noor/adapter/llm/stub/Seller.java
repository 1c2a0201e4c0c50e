package dev.noor.adapter.llm.stub;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model that does its work: looks into the knowledge once, then says what the draft says, or what its last result
 * says where there is no draft.
 */
public final class Seller implements Behaviour {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DRAFT = Pattern.compile("(?s)<data source=\"draft\">\\s*(.*?)\\s*</data>");

    @Override
    public WireAnswer answer(Asked asked) {
        if (asked.round() == 0 && asked.tools().contains("search_knowledge")) {
            return Completion.calling(
                            "search_knowledge",
                            JSON.createObjectNode()
                                    .put("question", shortened(asked.last("user")))
                                    .toString())
                    .sent();
        }
        return Completion.saying(draft(asked).orElse("A colleague will find out."))
                .sent();
    }

    /** The words that the rules would say, where the model was told. */
    public static Optional<String> draft(Asked asked) {
        Matcher draft = DRAFT.matcher(asked.last("system") + "\n" + asked.last("user"));
        return draft.find() ? Optional.of(draft.group(1)) : Optional.empty();
    }

    private static String shortened(String text) {
        return text.isBlank() ? "delivery" : text.substring(0, Math.min(400, text.length()));
    }
}
