package dev.noor.app.cli.quote;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.Operator;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.desk.ApprovalDesk;
import dev.noor.core.desk.ApprovalOutcome;
import dev.noor.core.desk.ApprovalWish;
import dev.noor.ports.TenantId;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.QuotationBook;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Approves a discount in a manager's name. */
@Command(
        name = "approve",
        description = {
            "Approves a discount on a quotation that waits for its customer's yes: once, for its lines, for a while.",
            "The running server tells the customer. Noted in the audit. Exit code 1 when it is refused.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class QuoteApproveCommand implements Callable<Integer> {
    private final StandardStreams streams;
    private final Provider<Configuration> configuration;
    private final Provider<QuotationBook> quotations;
    private final Provider<ApprovalDesk> desk;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "NUMBER", description = "As it is printed, such as TJ221126-7-R1.")
    private String number = "";

    @Option(names = "--percent", required = true, paramLabel = "PERCENT", description = "Off every line, such as 10.")
    private String percent = "";

    @Option(names = "--segment", paramLabel = "SEGMENT", description = "The customer's, as authority.yaml names it.")
    private @Nullable String segment;

    @Option(
            names = "--valid",
            paramLabel = "TIME",
            description = "For how long, ${DEFAULT-VALUE} without it; 30 days at most.")
    private String valid = ApprovalWish.USUAL;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
    private String by = "";

    @Inject
    QuoteApproveCommand(
            StandardStreams streams,
            Provider<Configuration> configuration,
            Provider<QuotationBook> quotations,
            Provider<ApprovalDesk> desk) {
        this.streams = streams;
        this.configuration = configuration;
        this.quotations = quotations;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        TenantId id = tenant.orDefault(configuration.get());
        QuotationBook.Entry entry = PrintedNumber.of(number).in(quotations.get(), id);
        ApprovalOutcome outcome = desk.get()
                .approve(new ApprovalWish(
                        id, entry.quotation().id(), percent, Optional.ofNullable(segment), valid, by, Operator.who()));
        switch (outcome) {
            case ApprovalOutcome.Approved approved ->
                streams.printer()
                        .println(number + ": " + approved.approval().percent() + " off until "
                                + approved.approval().expiresAt() + ", "
                                + money(approved.quoted().total()) + " becomes "
                                + money(approved.instead().total()) + "; the customer will be told");
            case ApprovalOutcome.Refused(var why, String reason) -> throw CommandFailure.work(reason);
        }
        return 0;
    }

    private static String money(Money money) {
        return money.toDecimal() + " " + money.currency().getCurrencyCode();
    }
}
