package dev.noor.app.cli.chat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReportWriter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** A turn as scripts read it: one JSON object on one line. */
final class TurnLine {

    private final TurnReportWriter codec;

    @Inject
    TurnLine(TurnReportWriter codec) {
        this.codec = codec;
    }

    /** {@code {"turn","outcome","stage","reply":[…],"report":{…}}}; a silent turn has its {@code reason} too. */
    String of(TurnCommit commit) {
        ObjectNode line = JsonText.object();
        line.put("turn", commit.after().turns());
        line.put("outcome", commit.outcome().name().toLowerCase(Locale.ROOT));
        line.put("stage", commit.after().stage().wire());
        ArrayNode reply = line.putArray("reply");
        texts(commit).forEach(reply::add);
        if (!commit.reason().isEmpty()) {
            line.put("reason", commit.reason());
        }
        line.set("report", report(commit));
        return JsonText.line(line);
    }

    /** The words of a turn's replies. */
    static List<String> texts(TurnCommit commit) {
        return commit.replies().stream()
                .map(OutboundMessage::content)
                .map(TurnLine::words)
                .toList();
    }

    private ObjectNode report(TurnCommit commit) {
        try {
            return JsonText.parseObject(codec.encode(commit.report()));
        } catch (BadLineException notJson) {
            throw new IllegalStateException("the codec of reports writes no JSON", notJson);
        }
    }

    private static String words(OutboundContent content) {
        return switch (content) {
            case OutboundContent.FreeForm freeForm -> freeForm.text();
            case OutboundContent.Media media -> media.caption().orElse("[" + media.fileId() + "]");
            case OutboundContent.Template template ->
                "[" + template.name() + "] " + String.join(" | ", template.values());
        };
    }
}
