package dev.noor.adapter.memory;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.turn.PastTurn;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReportWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The turns of one conversation with what they were taken on. Not thread-safe: guarded by the store. */
final class PastTurns {
    private final List<Past> turns = new ArrayList<>();

    /** @param said when it was taken */
    record Past(TurnCommit turn, Conversation before, List<InboundMessage> burst, List<Utterance> said) {
        PastTurn written(TurnReportWriter codec) {
            return new PastTurn(
                    turn.id(),
                    turn.after().version(),
                    turn.outcome(),
                    turn.reason(),
                    codec.encode(turn.report()),
                    turn.at(),
                    burst,
                    turn.replies().stream()
                            .map(OutboundMessage::content)
                            .map(PastTurns::words)
                            .toList(),
                    Optional.of(before));
        }
    }

    void taken(TurnCommit turn, Conversation before, List<InboundMessage> open, List<Utterance> said) {
        List<InboundMessage> burst = open.stream()
                .filter(message -> turn.answered().contains(message.id()))
                .toList();
        List<InboundMessage> late = open.stream()
                .filter(message -> !turn.answered().contains(message.id()))
                .toList();
        turns.add(new Past(
                turn,
                before,
                burst,
                said.stream()
                        .filter(utterance -> late.stream()
                                .noneMatch(message -> message.id().value().equals(utterance.message())))
                        .toList()));
    }

    /** In the order taken. */
    List<Past> all() {
        return List.copyOf(turns);
    }

    private static String words(OutboundContent content) {
        return switch (content) {
            case OutboundContent.FreeForm text -> text.text();
            case OutboundContent.Media media -> media.caption().orElse("");
            case OutboundContent.Template template -> String.join(" ", template.values());
        };
    }
}
