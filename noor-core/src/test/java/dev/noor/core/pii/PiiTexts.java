package dev.noor.core.pii;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts with personal data among ordinary words of three languages. */
final class PiiTexts {
    private static final List<String> WORDS = List.of(
            "call me",
            "12 chairs",
            "1,250 AED",
            "رقمي",
            "телефон",
            "،",
            ".",
            "NOVO 2400",
            "و",
            "на почту",
            "160x80",
            "at",
            "dot",
            "@",
            "(",
            "[",
            "]",
            "_1",
            "😀",
            "ok",
            "\n",
            "—",
            "5 %",
            "order");

    private PiiTexts() {}

    static Arbitrary<String> texts() {
        Arbitrary<String> phone = Arbitraries.integers().between(0, 9_999_999).map(n -> "+97150%07d".formatted(n));
        Arbitrary<String> email = Arbitraries.integers().between(0, 500).map(n -> "user" + n + "@mail.ae");
        Arbitrary<String> eid = Arbitraries.integers().between(0, 999).map(n -> "784-1985-1234%03d-1".formatted(n));
        Arbitrary<String> word = Arbitraries.of(WORDS);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, word),
                        net.jqwik.api.Tuple.of(2, phone),
                        net.jqwik.api.Tuple.of(2, email),
                        net.jqwik.api.Tuple.of(1, eid))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join(" ", parts));
    }
}
