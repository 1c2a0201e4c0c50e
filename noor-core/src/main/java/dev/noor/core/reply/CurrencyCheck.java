package dev.noor.core.reply;

import dev.noor.core.reply.claim.Audit;
import dev.noor.core.reply.claim.CurrencyWords;
import java.util.Collections;
import java.util.Set;

/** No currency is named but those of the evidence and the tenant. */
record CurrencyCheck(Audit audit, Set<String> currencies) implements ReplyCheck {
    CurrencyCheck {
        currencies = Set.copyOf(currencies);
    }

    @Override
    public String name() {
        return "currency";
    }

    @Override
    public Verdict judge(Sentence sentence) {
        return Verdict.keepIf(CurrencyWords.named(audit.of(sentence.text()).open()).stream()
                .noneMatch(named -> Collections.disjoint(named, currencies)));
    }
}
