package dev.noor.core.brain;

import dev.noor.ports.conversation.Ask;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Tells whoever wants furniture, and says no more, what there is, and asks what for. */
final class OpenNeedAnswer implements Answer {
    private static final Set<Intent> WISHES = EnumSet.of(
            Intent.PRODUCT_SEARCH,
            Intent.AVAILABILITY,
            Intent.PRICE_QUERY,
            Intent.QUOTE_REQUEST,
            Intent.GREET,
            Intent.CONFIRM,
            Intent.THANKS,
            Intent.PROVIDE_CONTACT);

    @Inject
    OpenNeedAnswer() {}

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        boolean wishes = WISHES.containsAll(turn.reading().intents());
        if (!reply.isEmpty() || turn.givesDetails() || !wishes || !Wanted.isOpen(turn)) {
            return Share.NONE;
        }
        askWhatFor(turn, reply);
        return Share.WHOLE;
    }

    static void askWhatFor(TurnContext turn, ReplyBuilder reply) {
        String offering = turn.served().tenant().offering().in(turn.wording().language());
        reply.say(turn.say(Phrase.OFFERING, Map.of("offering", offering)));
        reply.ask(Ask.NEED, turn.say(Phrase.ASK_NEED));
    }
}
