package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.Arrivals.Of;
import dev.noor.adapter.pgvector.GroupCommit.Limits;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.StatusReported;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Post;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Messages and statuses have a lane each, so that a heap of statuses holds up no message. Within a lane, posts that
 * wait together share one statement and one commit.
 */
@Singleton
final class PostgresInbox implements Inbox {
    private static final int STATUSES_TOGETHER = 500;
    /** In one order everywhere, so that two transactions never wait for each other in a circle. */
    private static final Comparator<Of<MessageArrived>> BY_CHAT = Comparator.comparing(
                    (Of<MessageArrived> of) -> of.post().tenant().value())
            .thenComparing(of -> of.item().channel())
            .thenComparing(of -> of.item().chat());

    private final Database database;
    private final GroupCommit<Post> messages;
    private final GroupCommit<List<Of<StatusReported>>> statuses;

    @Inject
    PostgresInbox(Database database) {
        this(database, Limits.STANDARD);
    }

    PostgresInbox(Database database, Limits limits) {
        this.database = database;
        this.messages = new GroupCommit<>(this::storeMessages, limits);
        this.statuses = new GroupCommit<>(this::storeStatuses, limits);
    }

    @Override
    public void accept(Post post) {
        if (!Arrivals.of(List.of(post)).isEmpty()) {
            messages.write(post);
        }
        List<Of<StatusReported>> told = post.report().events().stream()
                .filter(StatusReported.class::isInstance)
                .map(event -> new Of<>(post, (StatusReported) event))
                .toList();
        for (int from = 0; from < told.size(); from += STATUSES_TOGETHER) {
            statuses.write(told.subList(from, Math.min(told.size(), from + STATUSES_TOGETHER)));
        }
    }

    private void storeMessages(List<Post> posts) {
        Arrivals arrivals = Arrivals.of(posts);
        if (arrivals.isOfCustomersAlone()) {
            database.read(Pool.ACCEPT, handle -> {
                CustomerMessages.store(handle, arrivals.ofCustomers());
                return arrivals;
            });
        } else {
            database.transaction(Pool.ACCEPT, handle -> storeAll(handle, arrivals));
        }
    }

    private static Arrivals storeAll(Handle handle, Arrivals arrivals) {
        CustomerMessages.store(handle, arrivals.ofCustomers());
        arrivals.ofCompany().stream().sorted(BY_CHAT).forEach(of -> CompanyMessages.store(handle, of));
        arrivals.others().forEach(of -> ChannelRows.store(handle, of));
        ChannelRows.reject(handle, arrivals.rejected());
        return arrivals;
    }

    private void storeStatuses(List<List<Of<StatusReported>>> waiting) {
        database.transaction(Pool.ACCEPT, handle -> {
            StatusRows.store(handle, waiting.stream().flatMap(List::stream).toList());
            return waiting;
        });
    }
}
