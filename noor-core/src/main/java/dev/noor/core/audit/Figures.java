package dev.noor.core.audit;

import dev.noor.core.reply.claim.Claim;
import dev.noor.core.reply.claim.ClaimScanner;
import dev.noor.core.reply.claim.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The figures of a text, as the verifier of replies reads them. */
final class Figures {
    private Figures() {}

    /**
     * A figure as it is compared: a plain number, an hour or a date.
     *
     * @param end the position behind its last sign
     * @param written whether it stands in digits rather than in words
     */
    record Written(String value, int from, int end, boolean written) {}

    static List<Written> of(List<Token> tokens) {
        List<Written> figures = new ArrayList<>();
        for (Claim claim : ClaimScanner.scan(tokens)) {
            boolean written = tokens.subList(claim.from(), claim.to()).stream().anyMatch(Token::isFigureOrName);
            value(claim).ifPresent(value -> figures.add(new Written(value, claim.from(), claim.to(), written)));
        }
        return figures;
    }

    /** The values that stand in digits, and those that stand anyhow. */
    static Set<String> values(String text, boolean inDigits) {
        Set<String> values = new LinkedHashSet<>();
        of(Token.of(text)).stream()
                .filter(figure -> !inDigits || figure.written())
                .forEach(figure -> values.add(figure.value()));
        return values;
    }

    private static Optional<String> value(Claim claim) {
        return switch (claim) {
            case Claim.Figure figure -> Optional.of(plain(figure.readings().getFirst()));
            case Claim.Clock clock -> Optional.of("%d:%02d".formatted(clock.hour(), clock.minute()));
            case Claim.Day day -> Optional.of(day.day() + "/" + day.month());
            case Claim.Code code -> Optional.empty();
        };
    }

    private static String plain(List<BigDecimal> numbers) {
        List<String> parts = numbers.stream()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .toList();
        return String.join(" ", parts);
    }
}
