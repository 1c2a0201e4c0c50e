package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.followup.FollowUpPlan;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.messaging.OutboundContent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The plans in a {@link MemoryConversationStore}. Thread-safe: every change is made under the store's lock. */
public final class MemoryFollowUps implements FollowUps {
    private final MemoryConversationStore conversations;
    private final InstantSource machineTime;
    private final InstantSource businessTime;

    public MemoryFollowUps(
            MemoryConversationStore conversations, InstantSource machineTime, InstantSource businessTime) {
        this.conversations = conversations;
        this.machineTime = machineTime;
        this.businessTime = businessTime;
    }

    private record Open(Chat chat, FollowUp followUp) {}

    @Override
    public Optional<Due> claim() {
        synchronized (conversations) {
            return conversations.all().stream()
                    .flatMap(chat -> chat
                            .reminders()
                            .due(businessTime.instant(), machineTime.instant())
                            .map(due -> new Open(chat, due))
                            .stream())
                    .min(Comparator.comparing(open -> open.followUp().plan().dueAt()))
                    .map(open -> new Due(
                            open.followUp().id(),
                            open.chat().conversation().address().tenant(),
                            open.followUp().conversation(),
                            open.followUp().plan(),
                            open.chat().work().windowEnd(),
                            open.chat().reminders().claim(machineTime.instant())));
        }
    }

    @Override
    public Filing send(Due due, long version, Parcel parcel, Optional<FollowUpPlan> next) {
        synchronized (conversations) {
            Optional<Open> open =
                    held(due).filter(held -> isUnchanged(held.chat(), version) && isLetThrough(held.chat(), parcel));
            open.ifPresent(held -> {
                held.chat().reminders().settle(held.followUp(), State.SENT, "", businessTime.instant());
                held.chat()
                        .write(
                                new Outgoing(parcel.message(), machineTime.instant(), parcel.before()),
                                parcel.words(),
                                businessTime.instant());
                next.ifPresent(plan -> held.chat().reminders().plan(due.conversation(), plan));
            });
            return open.isPresent() ? Filing.FILED : Filing.REFUSED;
        }
    }

    private static boolean isUnchanged(Chat chat, long version) {
        Conversation now = chat.conversation();
        return now.version() == version
                && now.mode() == ConversationMode.BOT
                && now.optedOutAt().isEmpty()
                && chat.unanswered().isEmpty();
    }

    private boolean isLetThrough(Chat chat, Parcel parcel) {
        return parcel.message().content() instanceof OutboundContent.Template
                || !chat.work().isWindowClosed(businessTime.instant());
    }

    @Override
    public void postpone(Due due, Instant until) {
        change(due, (chat, open) -> chat.reminders().postpone(open, until));
    }

    @Override
    public void suppress(Due due, String reason, Optional<FollowUpPlan> next) {
        change(due, (chat, open) -> {
            chat.reminders().settle(open, State.SUPPRESSED, reason, businessTime.instant());
            next.ifPresent(plan -> chat.reminders().plan(due.conversation(), plan));
        });
    }

    @Override
    public List<FollowUp> list(TenantId tenant, Optional<State> state, int limit) {
        synchronized (conversations) {
            return conversations.all().stream()
                    .filter(chat -> chat.conversation().address().tenant().equals(tenant))
                    .flatMap(chat -> chat.reminders().all().stream())
                    .filter(one -> state.filter(wanted -> wanted != one.state()).isEmpty())
                    .sorted(Comparator.comparing((FollowUp one) -> one.plan().dueAt())
                            .reversed())
                    .limit(limit)
                    .toList();
        }
    }

    private void change(Due due, BiConsumer<Chat, FollowUp> change) {
        synchronized (conversations) {
            held(due).ifPresent(open -> change.accept(open.chat(), open.followUp()));
        }
    }

    private Optional<Open> held(Due due) {
        return conversations.all().stream()
                .filter(chat -> chat.conversation().id().equals(due.conversation()))
                .flatMap(
                        chat -> chat.reminders().held(due.id(), due.epoch()).map(open -> new Open(chat, open)).stream())
                .findFirst();
    }
}
