package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.followup.FollowUpPlan;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.messaging.OutboundContent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The plans in a {@link MemoryConversationStore}. Thread-safe: every change is made under the store's lock. */
public final class MemoryFollowUps implements FollowUps {
    private static final Comparator<Place> LATEST_FIRST =
            Comparator.comparing(Place::dueAt).thenComparing(Place::id).reversed();

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
                    .map(open -> due(open, open.chat().reminders().claim(machineTime.instant())));
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
                                Speaker.NOOR,
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
    public void plan(TenantId tenant, ConversationId conversation, FollowUpPlan plan) {
        synchronized (conversations) {
            conversations.all().stream()
                    .filter(chat -> chat.conversation().id().equals(conversation)
                            && chat.conversation().address().tenant().equals(tenant)
                            && chat.conversation().turns() > 0)
                    .forEach(chat -> chat.reminders().planOnce(conversation, plan));
        }
    }

    @Override
    public void drop(TenantId tenant, ConversationId conversation, Set<String> steps, String reason) {
        synchronized (conversations) {
            conversations.all().stream()
                    .filter(chat -> chat.conversation().id().equals(conversation)
                            && chat.conversation().address().tenant().equals(tenant)
                            && chat.reminders().plans(steps))
                    .forEach(chat -> chat.reminders().cancel(reason, businessTime.instant()));
        }
    }

    @Override
    public List<FollowUp> list(TenantId tenant, Optional<State> state, Optional<Place> after, int limit) {
        synchronized (conversations) {
            return conversations.all().stream()
                    .filter(chat -> chat.conversation().address().tenant().equals(tenant))
                    .flatMap(chat -> chat.reminders().all().stream())
                    .filter(one -> state.filter(wanted -> wanted != one.state()).isEmpty())
                    .filter(one -> after.map(place -> LATEST_FIRST.compare(one.place(), place) > 0)
                            .orElse(true))
                    .sorted(Comparator.comparing(FollowUp::place, LATEST_FIRST))
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public List<Due> due(TenantId tenant, Instant at, int limit) {
        synchronized (conversations) {
            return conversations.all().stream()
                    .filter(chat -> chat.conversation().address().tenant().equals(tenant))
                    .flatMap(chat ->
                            chat.reminders().due(at, Instant.MAX).map(open -> due(new Open(chat, open), 0)).stream())
                    .sorted(Comparator.comparing(due -> due.plan().dueAt()))
                    .limit(limit)
                    .toList();
        }
    }

    private static Due due(Open open, long epoch) {
        return new Due(
                open.followUp().id(),
                open.chat().conversation().address().tenant(),
                open.followUp().conversation(),
                open.followUp().plan(),
                open.chat().work().windowEnd(),
                epoch);
    }

    @Override
    public Cancelling cancel(TenantId tenant, UUID id, String by) {
        synchronized (conversations) {
            Optional<Open> found = conversations.all().stream()
                    .filter(chat -> chat.conversation().address().tenant().equals(tenant))
                    .flatMap(chat -> chat.reminders().all().stream().map(one -> new Open(chat, one)))
                    .filter(open -> open.followUp().id().equals(id))
                    .findFirst();
            if (found.isEmpty() || found.get().followUp().state() != State.PENDING) {
                return found.isEmpty() ? Cancelling.NOT_THERE : Cancelling.SETTLED;
            }
            found.get().chat().reminders().cancel("a person cancelled it", businessTime.instant());
            return Cancelling.CANCELLED;
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
