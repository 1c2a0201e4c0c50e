package dev.noor.core.audit;

import dev.noor.core.audit.Finding.Kind;
import dev.noor.core.knowledge.EnglishStem;
import dev.noor.core.reply.claim.Token;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Script;
import dev.noor.ports.tenant.Promise;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the promise registry does not offer is not offered by a passage either. */
final class PromisesKept implements Check {

    @Override
    public Stream<Finding> findings(AuditedTenant audited) {
        Set<String> denials = audited.tenant().lexicon().entries().stream()
                .filter(entry ->
                        entry.kind() == Lexicon.Kind.OPERATOR && entry.id().equals("not"))
                .flatMap(entry -> entry.forms().stream())
                .filter(form -> form.script() == Script.ENGLISH)
                .map(form -> form.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return audited.tenant().promises().stream()
                .filter(promise -> promise.kind() == Promise.Kind.NOT_OFFERED)
                .flatMap(promise -> audited.passages().stream()
                        .filter(passage -> isAbout(passage, promise))
                        .filter(passage -> words(passage.text().english()).noneMatch(denials::contains))
                        .map(passage -> new Finding(
                                Kind.CONTRADICTION,
                                passage.source(),
                                "%s denies nothing, but promise %s is not offered (%s)"
                                        .formatted(passage.id().value(), promise.id(), promise.source()))));
    }

    /** A title that names every word of the promise's id. */
    private static boolean isAbout(Passage passage, Promise promise) {
        List<String> title = words(passage.title()).map(EnglishStem::of).toList();
        return Stream.of(promise.id().split("_")).map(EnglishStem::of).allMatch(title::contains);
    }

    private static Stream<String> words(String text) {
        return Token.of(text).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::folded);
    }
}
