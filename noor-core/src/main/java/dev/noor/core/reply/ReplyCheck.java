package dev.noor.core.reply;

/** One rule that every sentence of a reply keeps. */
interface ReplyCheck {
    /** The name in reports. */
    String name();

    /** What becomes of a sentence. */
    Verdict judge(Sentence sentence);

    /** What becomes of a sentence. */
    sealed interface Verdict {
        Verdict KEEP = new Keep();
        Verdict CUT = new Cut();

        record Keep() implements Verdict {}

        /** It is said in other words, which are not empty. */
        record Change(String words) implements Verdict {}

        record Cut() implements Verdict {}

        static Verdict keepIf(boolean kept) {
            return kept ? KEEP : CUT;
        }
    }
}
