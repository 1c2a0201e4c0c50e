package dev.noor.core.desk;

import dev.noor.core.policy.OutboundGate;
import dev.noor.core.policy.OutboundGate.Form;
import dev.noor.core.policy.OutboundGate.Passage;
import dev.noor.core.policy.OutboundGate.Purpose;
import dev.noor.core.policy.OutboundGate.Situation;
import dev.noor.core.policy.Ruling;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.wording.NumberText;
import dev.noor.ports.Language;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a customer hears of an approval, and whether they may now: the gate says. Thread-safe. */
public final class ApprovalNews {
    /** For so long somebody who wrote is taken to be at hand. */
    private static final Duration A_MOMENT = Duration.ofHours(1);

    private final OutboundGate gate;
    private final ApprovedPrice price;

    @Inject
    public ApprovalNews(OutboundGate gate, ApprovedPrice price) {
        this.gate = gate;
        this.price = price;
    }

    /** What is to be done. */
    public sealed interface Decision {
        /** @param before the business time from which on it must not leave any more */
        record Send(OutboundContent content, String words, Optional<Instant> before) implements Decision {}

        /** Not at this hour. */
        record Wait() implements Decision {}

        /**
         * Never.
         *
         * @param why the gate's rule
         */
        record Skip(String why) implements Decision {}
    }

    /** @param now business time */
    public Decision decide(
            ServedTenant tenant,
            Conversation conversation,
            Approval approval,
            Quotation quoted,
            ChannelCapabilities channel,
            Instant now) {
        Optional<Instant> window = gate.freeForm(channel)
                .flatMap(open -> conversation.lastCustomerAt().map(last -> last.plus(open)));
        Ruling<Passage> free = gate.rule(situation(tenant, conversation, channel, now, window, Form.FREE_TEXT));
        Optional<String> template = tenant.tenant().authority().newsTemplate();
        boolean byTemplate = free.rule().rule().equals("outbound.window_closed") && template.isPresent();
        Ruling<Passage> ruling =
                byTemplate ? gate.rule(situation(tenant, conversation, channel, now, window, Form.TEMPLATE)) : free;
        Language language = conversation.language().orElse(Language.EN);
        return switch (ruling.value()) {
            case SUPPRESS -> new Decision.Skip(ruling.rule().rule());
            case WAIT_FOR_MORNING -> new Decision.Wait();
            case SEND -> {
                String words = words(tenant, conversation, approval, quoted, language, now);
                yield byTemplate
                        ? new Decision.Send(
                                new OutboundContent.Template(template.orElseThrow(), language, List.of()),
                                words,
                                Optional.of(approval.expiresAt()))
                        : new Decision.Send(
                                new OutboundContent.FreeForm(words),
                                words,
                                window.filter(approval.expiresAt()::isAfter)
                                        .or(() -> Optional.of(approval.expiresAt())));
            }
        };
    }

    /** Who waits for a person or wrote a moment ago waits for this; anybody else is written to as unasked. */
    private static Situation situation(
            ServedTenant tenant,
            Conversation conversation,
            ChannelCapabilities channel,
            Instant now,
            Optional<Instant> window,
            Form form) {
        boolean here = conversation
                .lastCustomerAt()
                .filter(last -> last.isAfter(now.minus(A_MOMENT)))
                .isPresent();
        boolean awaited =
                conversation.mode() == ConversationMode.HANDOFF || conversation.mode() == ConversationMode.BOT && here;
        return new Situation(
                awaited && conversation.optedOutAt().isEmpty() ? Purpose.REPLY : Purpose.PROACTIVE,
                form,
                conversation.mode(),
                conversation.optedOutAt(),
                window,
                channel,
                now,
                tenant.tenant().zone());
    }

    private String words(
            ServedTenant tenant,
            Conversation conversation,
            Approval approval,
            Quotation quoted,
            Language language,
            Instant now) {
        NumberText numbers = tenant.numbers(language);
        Quotation instead = price.of(quoted, approval.percent(), tenant.tenant(), now);
        return tenant.wording(language, conversation.turns())
                .say(
                        Phrase.APPROVAL_TOLD,
                        Map.of(
                                "percent", numbers.rate(approval.percent()),
                                "number", QuotationNumbers.printed(quoted),
                                "before", money(numbers, quoted.total()),
                                "total", money(numbers, instead.total()),
                                "date",
                                        NumberText.minute(approval.expiresAt()
                                                .atZone(tenant.tenant().zone()))));
    }

    private static String money(NumberText numbers, Money money) {
        return numbers.amount(money) + " " + numbers.currency(money);
    }
}
