package dev.noor.adapter.wazzup.webhook;

import dev.noor.adapter.wazzup.json.BadItemException;
import dev.noor.adapter.wazzup.json.Item;
import dev.noor.adapter.wazzup.json.Pieces;
import dev.noor.adapter.wazzup.json.Pieces.Cut;
import dev.noor.adapter.wazzup.json.Pieces.Member;
import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelReport.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one body. Not thread-safe. */
final class BodyReader {
    /** Of a body of nonsense the first items are told one by one, the others by their number. */
    static final int MOST_REJECTED = 100;

    private final String body;
    private final List<ChannelEvent> events = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private Optional<String> answer = Optional.empty();
    private int untold;

    BodyReader(String body) {
        this.body = body;
    }

    ChannelReport report() {
        if (body.isBlank()) {
            return new ChannelReport(List.of(new ChannelEvent.ConnectionTested()), List.of());
        }
        Cut<Member> cut = Pieces.members(body);
        boolean known = false;
        for (Member member : cut.parts()) {
            known |= read(member);
        }
        cut.rest()
                .ifPresent(rest -> reject(
                        rest, cut.parts().isEmpty() ? "the body" : "the end of the body", "is not a JSON object"));
        boolean nothing = cut.parts().isEmpty() && cut.rest().isEmpty();
        if (nothing) {
            events.add(new ChannelEvent.ConnectionTested());
        } else if (!known && cut.rest().isEmpty()) {
            reject(body, "the body", "reports nothing that is known");
        }
        if (untold > 0) {
            rejected.add(new Rejected(untold + " more items could not be read", ""));
        }
        return new ChannelReport(events, rejected, answer);
    }

    /** Reads a member of the body; false when it is none that is known. */
    private boolean read(Member member) {
        switch (member.name()) {
            case "messages" -> each(member, MessageItem::read);
            case "statuses" -> each(member, Statuses::read);
            case "channelsUpdates" -> each(member, Statuses::channel);
            case "templateStatus" -> each(member, Statuses::template);
            case "createContact" -> answer(member, Wanted::contact);
            case "createDeal" -> answer(member, Wanted::deal);
            case "test" -> events.add(new ChannelEvent.ConnectionTested());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Wazzup writes a list for most and a single object for some; either is read for all. */
    private void each(Member member, Reader reader) {
        if (member.value().startsWith("{")) {
            one(member.value(), member.name(), reader);
            return;
        }
        if (member.value().isBlank() || member.value().strip().equals("null")) {
            return;
        }
        Cut<String> cut = Pieces.elements(member.value());
        for (int index = 0; index < cut.parts().size(); index++) {
            one(cut.parts().get(index), member.name() + "[" + index + "]", reader);
        }
        if (cut.rest().isPresent()) {
            boolean list = member.value().startsWith("[");
            reject(
                    cut.rest().get(),
                    list ? "the end of " + member.name() : member.name(),
                    list ? "is cut off or no JSON" : "is not a list");
        }
    }

    private void one(String json, String place, Reader reader) {
        try {
            events.addAll(reader.read(Item.read(json)));
        } catch (BadItemException bad) {
            reject(json, place + ":", bad.reason());
        }
    }

    private void answer(Member member, Answer made) {
        try {
            answer = Optional.of(made.to(Item.read(member.value())));
        } catch (BadItemException bad) {
            reject(member.value(), member.name() + ":", bad.reason());
        }
    }

    private void reject(String raw, String place, String reason) {
        if (rejected.size() < MOST_REJECTED) {
            // what is kept must fit into a database
            rejected.add(new Rejected(place + " " + reason, raw.replace('\0', '\uFFFD')));
        } else {
            untold++;
        }
    }

    private interface Reader {
        List<ChannelEvent> read(Item item) throws BadItemException;
    }

    private interface Answer {
        String to(Item item);
    }
}
