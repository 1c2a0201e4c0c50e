package dev.noor.core.audit;

import dev.noor.core.audit.Finding.Kind;
import dev.noor.core.reply.claim.Token;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageKind;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One question has one passage that answers it. */
final class SharedQuestions implements Check {

    @Override
    public Stream<Finding> findings(AuditedTenant audited) {
        Map<String, Passage> answered = new HashMap<>();
        return audited.passages().stream()
                // those of documents are headings, which may stand in several
                .filter(passage -> passage.kind() != PassageKind.DOCUMENT)
                .flatMap(passage -> passage.questions().stream().flatMap(question -> {
                    Passage first = answered.putIfAbsent(folded(question), passage);
                    return first == null || first == passage
                            ? Stream.empty()
                            : Stream.of(new Finding(
                                    Kind.CONTRADICTION,
                                    passage.source(),
                                    "the question \"%s\" of %s is one of %s too (%s)"
                                            .formatted(question, passage.id(), first.id(), first.source())));
                }));
    }

    private static String folded(String question) {
        return Token.of(question).stream()
                .filter(token -> token.kind() != Token.Kind.SIGN)
                .map(Token::folded)
                .collect(Collectors.joining(" "));
    }
}
