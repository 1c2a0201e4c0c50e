package dev.noor.adapter.zoho;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The data centre an organization lives in. Tokens of one are refused by the others. */
public enum ZohoRegion {
    AU("accounts.zoho.com.au", "www.zohoapis.com.au"),
    CA("accounts.zohocloud.ca", "www.zohoapis.ca"),
    CN("accounts.zoho.com.cn", "www.zohoapis.com.cn"),
    COM("accounts.zoho.com", "www.zohoapis.com"),
    EU("accounts.zoho.eu", "www.zohoapis.eu"),
    IN("accounts.zoho.in", "www.zohoapis.in"),
    JP("accounts.zoho.jp", "www.zohoapis.jp"),
    SA("accounts.zoho.sa", "www.zohoapis.sa"),
    UK("accounts.zoho.uk", "www.zohoapis.uk");

    private final String accountsHost;
    private final String apiHost;

    ZohoRegion(String accountsHost, String apiHost) {
        this.accountsHost = accountsHost;
        this.apiHost = apiHost;
    }

    /** Where the APIs are; what an answer names as their host is not followed, since it may name anything. */
    public URI api() {
        return URI.create("https://" + apiHost);
    }

    /** Where access tokens are had. */
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
