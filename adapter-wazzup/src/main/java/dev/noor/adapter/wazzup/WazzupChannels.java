package dev.noor.adapter.wazzup;

import dev.noor.adapter.wazzup.json.BadItemException;
import dev.noor.adapter.wazzup.json.Item;
import dev.noor.adapter.wazzup.json.Pieces;
import dev.noor.ports.channel.Channel;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.channel.ChannelDirectory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code GET /v3/channels}. Thread-safe. */
final class WazzupChannels implements ChannelDirectory {
    private static final int LONGEST = 200;
    /** WhatsApp by a QR code; the other kind of WhatsApp is called {@code wapi}. */
    private static final String LINKED_PHONE = "whatsapp";

    private final WazzupApi api;

    @Inject
    WazzupChannels(WazzupApi api) {
        this.api = api;
    }

    @Override
    public List<Channel> channels() {
        String body = Answers.body(api.get("/channels"));
        // the list stands alone, or in an object that tells of pages
        Optional<String> wrapped = Pieces.members(body).parts().stream()
                .filter(member -> member.name().equals("data"))
                .map(Pieces.Member::value)
                .findFirst();
        Pieces.Cut<String> list = Pieces.elements(wrapped.orElse(body));
        if (list.rest().isPresent()) {
            throw Answers.unreadable();
        }
        List<Channel> channels = new ArrayList<>();
        for (String element : list.parts()) {
            channels.add(channel(element));
        }
        return List.copyOf(channels);
    }

    @Override
    public ChannelCapabilities capabilities(Channel channel) {
        return channel.transport().equals(LINKED_PHONE)
                ? ChannelCapabilities.LINKED_PHONE
                : ChannelCapabilities.BUSINESS_API;
    }

    private static Channel channel(String json) {
        try {
            Item item = Item.read(json);
            return new Channel(
                    item.required("channelId", LONGEST),
                    item.hint("transport").orElse(""),
                    item.hint("name").or(() -> item.hint("plainId")).orElse(""),
                    item.hint("state").orElse("unknown"));
        } catch (BadItemException bad) {
            throw Answers.unreadable();
        }
    }
}
