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

/** Lets Noor go on with a customer. */
@Command(
        name = "resume",
        description =
                "Noor goes on with a customer after a person took over or paused it; a hand-off counts as settled.",
        mixinStandardHelpOptions = true)
public final class ConversationResumeCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Customer> customer;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "CUSTOMER", description = "The number with country code, or the id of the conversation.")
    private String named = "";

    @Inject
    ConversationResumeCommand(StandardStreams streams, Provider<Customer> customer) {
        this.streams = streams;
        this.customer = customer;
    }

    @Override
    public Integer call() {
        Change change = customer.get().change(tenant, named, Takeovers::resume);
        streams.printer().println(change == Change.DONE ? "Noor goes on" : "Noor speaks there already");
        return 0;
    }
}
