package dev.noor.app.cli.customer;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.ports.upkeep.CustomerData.Erasure;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes away everything that is stored about a customer. */
@Command(
        name = "erase",
        description = {
            "Takes away everything that is stored about a customer, at once and for good. What channels deliver late of",
            "the time before does not come back; the customer's next message begins a new conversation. The audit notes",
            "who did, not about whom. What other systems hold is named and stays there.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CustomerEraseCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<NamedCustomer> customer;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "PHONE", description = "The number with country code, or the name of a chat without one.")
    private String named = "";

    @Option(names = "--yes", description = "Do it. Without this it is only told what would be erased.")
    private boolean yes;

    @Inject
    CustomerEraseCommand(StandardStreams streams, Provider<NamedCustomer> customer) {
        this.streams = streams;
        this.customer = customer;
    }

    @Override
    public Integer call() {
        String mentions = customer.get().mentions(tenant, named);
        if (!yes) {
            throw CommandFailure.usage(
                    customer.get().export(tenant, named).rows() + " rows would be erased for good; say so with --yes");
        }
        Erasure erasure = customer.get().erase(tenant, named);
        streams.printer()
                .println("erased: " + erasure.rows() + " rows, " + erasure.conversations() + " of them conversations");
        if (!erasure.elsewhere().isEmpty()) {
            streams.err()
                    .println("noor: other systems still hold " + String.join(", ", erasure.elsewhere())
                            + "; erase them there");
        }
        if (!mentions.isEmpty()) {
            streams.err().println(mentions);
        }
        return 0;
    }
}
