package dev.noor.ports.messaging;

/** What a message holds. Personal: the string form of a text leaves it out. */
public sealed interface MessageContent {
    /** Written words; may be empty. */
    record Text(String text) implements MessageContent {
        @Override
        public String toString() {
            return "Text[" + text.length() + " characters]";
        }
    }

    /** Words that were spoken in a voice note and written down by a model; what they say may be misheard. */
    record Spoken(String text) implements MessageContent {
        @Override
        public String toString() {
            return "Spoken[" + text.length() + " characters]";
        }
    }

    /** Something that cannot be read as words, with the caption it came with, which may be empty. */
    record Attachment(Kind kind, String caption) implements MessageContent {
        @Override
        public String toString() {
            return "Attachment[" + kind + "]";
        }
    }

    /** What an attachment is. */
    enum Kind {
        PHOTO,
        /** One that nobody has written down. */
        VOICE,
        VIDEO,
        DOCUMENT,
        LOCATION,
        CONTACT,
        STICKER,
        /** Somebody rang and nobody answered. */
        CALL,
        OTHER
    }

    /** The words of the message: the text, what was spoken, or the caption. */
    default String words() {
        return switch (this) {
            case Text text -> text.text();
            case Spoken spoken -> spoken.text();
            case Attachment attachment -> attachment.caption();
        };
    }

    /** The same kind of content with other words. */
    default MessageContent saying(String words) {
        return switch (this) {
            case Text text -> new Text(words);
            case Spoken spoken -> new Spoken(words);
            case Attachment attachment -> new Attachment(attachment.kind(), words);
        };
    }
}
