package dev.noor.app.server.work;

import dev.noor.core.wording.Wording;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.StaffPhrase;
import java.util.Map;
import java.util.function.Function;

/** What people read of an alert, wherever they read it. */
final class AlertWords {
    private AlertWords() {}

    /**
     * The words.
     *
     * @param customer whom it is about, as those who read it may know them
     * @param told how much of a case file
     */
    static String of(Cause cause, String customer, Wording wording, Function<CaseFile, String> told) {
        return switch (cause) {
            case Cause.PersonWanted wanted ->
                wording.say(
                        wanted.call() == 1 ? Phrase.ALERT_PERSON : StaffPhrase.ALERT_STILL_WAITING,
                        Map.of("customer", customer, "summary", told.apply(wanted.caseFile())));
            case Cause.Undelivered undelivered ->
                wording.say(Phrase.ALERT_UNDELIVERED, Map.of("customer", customer, "code", undelivered.code()));
            case Cause.Undone undone ->
                wording.say(undone(undone.work()), Map.of("customer", customer, "code", undone.code()));
            case Cause.ChannelShut shut -> wording.say(StaffPhrase.ALERT_CHANNEL_SHUT, Map.of("state", shut.state()));
        };
    }

    private static Phrase undone(EffectKind work) {
        return switch (work) {
            case QUOTE_PDF -> Phrase.ALERT_NO_DOCUMENT;
            case SALES_ORDER -> Phrase.ALERT_NO_ORDER;
            case APPROVAL_NEWS -> Phrase.ALERT_NO_NEWS;
            case CRM_CONTACT, CRM_DEAL, CRM_NOTE -> Phrase.ALERT_NO_RECORD;
            case MANAGER_ALERT -> throw new IllegalArgumentException("nobody is told that nobody was told");
        };
    }
}
