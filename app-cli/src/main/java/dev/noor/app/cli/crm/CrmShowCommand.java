package dev.noor.app.cli.crm;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.filter.JsonText;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how far a customer's sales are in the company's other systems. */
@Command(
        name = "show",
        description = {
            "Shows what the CRM and the order book call the things of a customer's sales, as they were seen last, and",
            "what of the work there is done, waits or came to nothing. Nothing outside is asked.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CrmShowCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<KnownSales> sales;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "CUSTOMER", description = "The number with country code, or the id of the conversation.")
    private String named = "";

    @Option(names = "--json", description = "One JSON object a conversation and line.")
    private boolean json;

    @Inject
    CrmShowCommand(StandardStreams streams, Provider<KnownSales> sales) {
        this.streams = streams;
        this.sales = sales;
    }

    @Override
    public Integer call() {
        List<KnownSales.OfConversation> known = sales.get().of(tenant, named);
        known.forEach(one -> streams.printer().println(json ? JsonText.line(SalesText.json(one)) : SalesText.of(one)));
        return 0;
    }
}
