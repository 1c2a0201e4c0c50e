package dev.noor.app.cli.conversation;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.conversation.Takeovers.Change;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes Noor silent with a customer. */
@Command(
        name = "pause",
        description = "Noor is silent with a customer until it is told to go on; what waits to be sent is cancelled.",
        mixinStandardHelpOptions = true)
public final class ConversationPauseCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Customer> customer;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "CUSTOMER", description = "The number with country code, or the id of the conversation.")
    private String named = "";

    @Inject
    ConversationPauseCommand(StandardStreams streams, Provider<Customer> customer) {
        this.streams = streams;
        this.customer = customer;
    }

    @Override
    public Integer call() {
        Change change = customer.get().change(tenant, named, Takeovers::pause);
        streams.printer().println(change == Change.DONE ? "paused" : "was paused before");
        return 0;
    }
}
