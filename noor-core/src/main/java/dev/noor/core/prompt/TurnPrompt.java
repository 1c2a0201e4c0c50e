package dev.noor.core.prompt;

import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.policy.ToolGrants;
import dev.noor.core.policy.ToolName;
import dev.noor.core.recall.Summary;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Stage;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of a prompt that holds for one turn: language, stage, what is known, what may be asked and done. */
public final class TurnPrompt {
    private final ToolGrants grants;

    @Inject
    public TurnPrompt(ToolGrants grants) {
        this.grants = grants;
    }

    /** What holds now, what came before the messages that follow, and what the rules would say. */
    public String of(TurnContext turn, Summary earlier, ReplyBuilder draft) {
        Workbench bench = turn.bench();
        String granted = grants.granted(bench.grantContext()).stream()
                .map(ToolName::wire)
                .collect(Collectors.joining(", "));
        String shown = bench.shown().stream().map(Sku::value).collect(Collectors.joining(", "));
        String known = bench.ledger().inForce().stream()
                .map(fact -> fact.slot().wire() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
        String words = draft.body().stream().map(ReplyBuilder.Line::text).collect(Collectors.joining("\n"));
        return "Language of the reply: " + name(turn.wording().language()) + "\n"
                + "Stage: " + bench.stage().wire() + ". " + rule(bench.stage()) + "\n"
                + (turn.awaitsPerson() ? "A colleague was called and has not come yet: answer, and do not sell.\n" : "")
                + "Asked last and still open: " + asked(bench.before().openAsk()) + "\n"
                + "Permitted question: "
                + draft.question().map(TurnPrompt::words).orElse("none; end without a question") + "\n"
                + "Tools that are granted now: " + granted + "\n"
                + "Products shown last: " + (shown.isEmpty() ? "none" : shown) + "\n"
                + Data.of("what the customer told", known.isEmpty() ? "nothing yet" : known) + "\n"
                + (earlier.isEmpty() ? "" : Data.of("earlier in this chat, newest first", earlier.text()) + "\n")
                + Data.of("draft", words.isEmpty() ? "no draft" : words);
    }

    private static String asked(Optional<Ask> ask) {
        return ask.map(TurnPrompt::words).orElse("nothing");
    }

    static String name(Language language) {
        return switch (language) {
            case EN -> "English";
            case AR -> "Arabic of the Gulf";
            case RU -> "Russian";
        };
    }

    /** What a question is about. */
    static String words(Ask ask) {
        return switch (ask) {
            case NEED -> "what is being furnished or looked for";
            case QUANTITY -> "how many pieces";
            case BUDGET -> "what may be spent";
            case CHOICE -> "which of the options shown";
            case ROWS -> "which products the unclear rows of a list mean, and how many";
            case DELIVERY_PLACE -> "where to deliver";
            case QUOTATION -> "whether to prepare a quotation";
            case DETAILS -> "the name, company and address that the quotation lacks, in one question";
            case APPROVAL -> "whether the quotation is right as written";
            case CHANGE -> "what to change in the quotation";
            case TAX_NUMBER -> "the company's tax number (TRN), of which a wrong one was told";
            case RATING -> "a rating of the delivery from 1 to 5";
        };
    }

    /** What a stage is for. */
    static String rule(Stage stage) {
        return switch (stage) {
            case GREETING, QUALIFYING -> "Find out what is needed; answer questions at once.";
            case NEEDS_ANALYSIS -> "Show fitting products as soon as the kind is known; details may follow.";
            case SOLUTION -> "Help to choose: differences, prices, stock, pieces.";
            case COMPANY_DETAILS -> "A quotation is wanted: what it still lacks is asked in one go.";
            case QUOTING -> "The quotation was shown: answer questions, change it, or take the approval.";
            case CLOSING -> "The order is being closed by colleagues: answer, promise nothing new.";
            case FEEDBACK -> "The order was delivered: hear how it went.";
        };
    }
}
