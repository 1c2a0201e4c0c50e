package dev.noor.app.cli.customer;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.ports.upkeep.CustomerData.Export;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Hands out everything that is stored about a customer. */
@Command(
        name = "export",
        description = {
            "Writes everything that is stored about a customer as one JSON object: for each table its rows, files in",
            "hexadecimal digits. Standard error tells how many rows there are.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CustomerExportCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<NamedCustomer> customer;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "PHONE", description = "The number with country code, or the name of a chat without one.")
    private String named = "";

    @Inject
    CustomerExportCommand(StandardStreams streams, Provider<NamedCustomer> customer) {
        this.streams = streams;
        this.customer = customer;
    }

    @Override
    public Integer call() {
        Export export = customer.get().export(tenant, named);
        streams.printer().println(export.json());
        streams.err().println("noor: " + export.rows() + " rows, " + export.conversations() + " of them conversations");
        String mentions = customer.get().mentions(tenant, named);
        if (!mentions.isEmpty()) {
            streams.err().println(mentions);
        }
        return 0;
    }
}
