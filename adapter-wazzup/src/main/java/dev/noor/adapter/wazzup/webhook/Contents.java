package dev.noor.adapter.wazzup.webhook;

import dev.noor.adapter.wazzup.json.BadItemException;
import dev.noor.adapter.wazzup.json.Item;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageContent.Attachment;
import dev.noor.ports.messaging.MessageContent.Kind;
import dev.noor.ports.messaging.MessageContent.Text;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a message holds, by Wazzup's word for its kind. */
final class Contents {
    /** Stickers come as images of this kind. */
    private static final String STICKER_FILE = ".was";

    private static final int LONGEST_ADDRESS = 4_096;
    private static final Pattern PLACE =
            Pattern.compile("(-?[0-9]{1,3}\\.[0-9]{2,20})[,;\\s]{1,3}(-?[0-9]{1,3}\\.[0-9]{2,20})");
    private static final List<String> BUTTON = List.of(
            "payload",
            "buttonPayload",
            "button.payload",
            "buttonObject.payload",
            "interactive.payload",
            "interactive.0.payload",
            "buttonIndex",
            "button.index",
            "buttonObject.index",
            "interactive.index",
            "interactive.0.index");

    private Contents() {}

    /** The content; a place and a visiting card have no words, since their figures are nobody's wish. */
    static MessageContent content(Item item) throws BadItemException {
        String words = item.text("text").orElse("");
        String type = item.word("type").orElse(item.has("contentUri") ? "unknown" : "text");
        return switch (type) {
            case "text", "wapi_template" -> new Text(words);
            case "image" -> new Attachment(isSticker(item) ? Kind.STICKER : Kind.PHOTO, words);
            case "sticker" -> new Attachment(Kind.STICKER, words);
            case "audio", "voice" -> new Attachment(Kind.VOICE, words);
            case "video" -> new Attachment(Kind.VIDEO, words);
            case "document" -> new Attachment(Kind.DOCUMENT, words);
            case "geo" -> new Attachment(Kind.LOCATION, place(item).isPresent() ? "" : words);
            case "vcard" -> new Attachment(Kind.CONTACT, "");
            case "missing_call" -> new Attachment(Kind.CALL, "");
            default -> new Attachment(Kind.OTHER, words);
        };
    }

    /** Where the file is; a place is a {@code geo:} address, a visiting card without a file a {@code data:} address. */
    static Optional<String> media(Item item) {
        Optional<String> file = item.hint("contentUri").filter(Contents::isAddress);
        return switch (item.word("type").orElse("")) {
            case "geo" -> place(item).or(() -> file);
            case "vcard" -> file.or(() -> item.hint("text").map(Contents::asData));
            default -> file;
        };
    }

    /** What a pressed button carries, or its number from 0. */
    static Optional<String> button(Item item) {
        return BUTTON.stream().flatMap(path -> item.hint(path).stream()).findFirst();
    }

    private static Optional<String> place(Item item) {
        return Stream.of("text", "contentUri")
                .flatMap(path -> item.hint(path).stream())
                .map(PLACE::matcher)
                .filter(Matcher::find)
                .map(found -> "geo:" + found.group(1) + "," + found.group(2))
                .findFirst();
    }

    private static String asData(String card) {
        String cut = card.length() > LONGEST_ADDRESS ? card.substring(0, LONGEST_ADDRESS) : card;
        return "data:text/vcard;charset=utf-8,"
                + URLEncoder.encode(cut, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean isSticker(Item item) {
        return item.hint("contentUri")
                .filter(Contents::isAddress)
                .map(address -> String.valueOf(URI.create(address).getPath()))
                .filter(path -> path.endsWith(STICKER_FILE))
                .isPresent();
    }

    /** Only what somebody can fetch: a file of our own machine is none of the provider's business. */
    private static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS || !(text.startsWith("https://") || text.startsWith("http://"))) {
            return false;
        }
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
