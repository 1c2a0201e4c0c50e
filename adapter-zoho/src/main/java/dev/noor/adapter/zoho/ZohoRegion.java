package dev.noor.adapter.zoho;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The data centre an organization lives in. Tokens of one are refused by the others. */
public enum ZohoRegion {
    AU("accounts.zoho.com.au"),
    CA("accounts.zohocloud.ca"),
    CN("accounts.zoho.com.cn"),
    COM("accounts.zoho.com"),
    EU("accounts.zoho.eu"),
    IN("accounts.zoho.in"),
    JP("accounts.zoho.jp"),
    SA("accounts.zoho.sa"),
    UK("accounts.zoho.uk");

    private final String accountsHost;

    ZohoRegion(String accountsHost) {
        this.accountsHost = accountsHost;
    }

    /** Where access tokens are had; the answer names the API's own host. */
    public URI accounts() {
        return URI.create("https://" + accountsHost);
    }

    /**
     * The region of a name such as {@code eu}, in any case.
     *
     * @throws IllegalArgumentException naming the regions there are
     */
    static ZohoRegion of(String name) {
        return Arrays.stream(values())
                .filter(region -> region.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is not one of "
                        + Arrays.stream(values())
                                .map(region -> region.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
