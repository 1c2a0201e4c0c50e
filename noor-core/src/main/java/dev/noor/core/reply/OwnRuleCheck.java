package dev.noor.core.reply;

/** A rule that holds for this reply alone. */
record OwnRuleCheck(SentenceRule rule) implements ReplyCheck {
    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public Verdict judge(Sentence sentence) {
        return Verdict.keepIf(rule.allows(sentence.text()));
    }
}
