package dev.noor.adapter.pgvector;

import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.channel.ChannelReport.Rejected;
import dev.noor.ports.pipeline.Post;
import java.util.ArrayList;
import java.util.List;

/**
 * What one statement or transaction stores of several posts, by kind.
 *
 * @param ofCustomers messages that want an answer
 * @param ofCompany messages of the company's side: of a person, or Noor's own coming back
 * @param others edits, deletions and news of the channel itself
 */
record Arrivals(
        List<Of<MessageArrived>> ofCustomers,
        List<Of<MessageArrived>> ofCompany,
        List<Of<ChannelEvent>> others,
        List<Of<Rejected>> rejected) {

    /** Something with the post that brought it. */
    record Of<T>(Post post, T item) {}

    static Arrivals of(List<Post> posts) {
        Arrivals arrivals = new Arrivals(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Post post : posts) {
            post.report().events().forEach(event -> arrivals.add(post, event));
            post.report().rejected().forEach(rejected -> arrivals.rejected.add(new Of<>(post, rejected)));
        }
        return arrivals;
    }

    private void add(Post post, ChannelEvent event) {
        switch (event) {
            case MessageArrived message
            when message.origin() == Origin.CUSTOMER -> ofCustomers.add(new Of<>(post, message));
            case MessageArrived message -> ofCompany.add(new Of<>(post, message));
            case ChannelEvent.StatusReported inItsOwnLane -> {}
            case ChannelEvent.ConnectionTested nothing -> {}
            case ChannelEvent.MessageEdited edited -> others.add(new Of<>(post, edited));
            case ChannelEvent.MessageDeleted deleted -> others.add(new Of<>(post, deleted));
            case ChannelEvent.NoticeShown shown -> others.add(new Of<>(post, shown));
            case ChannelEvent.ChannelStateChanged changed -> others.add(new Of<>(post, changed));
            case ChannelEvent.TemplateReviewed reviewed -> others.add(new Of<>(post, reviewed));
        }
    }

    /** Whether nothing but messages of customers came, which is one statement. */
    boolean isOfCustomersAlone() {
        return ofCompany.isEmpty() && others.isEmpty() && rejected.isEmpty();
    }

    boolean isEmpty() {
        return ofCustomers.isEmpty() && isOfCustomersAlone();
    }
}
