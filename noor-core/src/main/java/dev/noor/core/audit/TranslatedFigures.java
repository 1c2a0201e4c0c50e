package dev.noor.core.audit;

import dev.noor.core.audit.Finding.Kind;
import dev.noor.ports.Language;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A figure is the same in every language of a text. */
final class TranslatedFigures implements Check {
    /** Languages say one and two by the form of a word. */
    private static final Set<String> SAID_BY_FORMS = Set.of("1", "2");

    @Override
    public Stream<Finding> findings(AuditedTenant audited) {
        return audited.statements().stream().flatMap(TranslatedFigures::of);
    }

    private static Stream<Finding> of(Statement statement) {
        String english = statement.text().english();
        return statement.text().texts().entrySet().stream()
                .filter(text -> text.getKey() != Language.EN)
                .flatMap(text -> differing(statement, text.getKey(), english, text.getValue()));
    }

    private static Stream<Finding> differing(Statement statement, Language language, String english, String other) {
        Set<String> added = without(Figures.values(other, true), Figures.values(english, false));
        Set<String> missing = without(Figures.values(english, true), Figures.values(other, false));
        missing.removeAll(SAID_BY_FORMS);
        if (added.isEmpty() && missing.isEmpty()) {
            return Stream.empty();
        }
        String what = (added.isEmpty() ? "" : " says " + String.join(", ", added) + ", which the English does not")
                + (added.isEmpty() || missing.isEmpty() ? "" : ", and")
                + (missing.isEmpty() ? "" : " lacks " + String.join(", ", missing) + " of the English");
        return Stream.of(new Finding(
                Kind.CONTRADICTION,
                statement.place(),
                statement.name() + ": the text in '" + language.tag() + "'" + what));
    }

    private static Set<String> without(Set<String> values, Set<String> known) {
        Set<String> left = new LinkedHashSet<>(values);
        left.removeAll(known);
        return left;
    }
}
