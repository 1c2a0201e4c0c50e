package dev.noor.adapter.zoho;

import dev.noor.ports.config.ApiRoot;
import dev.noor.ports.config.Secret;
import dev.noor.ports.config.Settings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The client and the organization that Noor acts for in Zoho. Immutable; its string form shows no secret.
 *
 * @param organizationId digits only, as Zoho writes it
 * @param accounts where tokens are had, without a trailing slash: that of the region, {@link ZohoRegion#EU} unless
 *     stated, or one given, of {@link ApiRoot#parse}
 * @param api where the APIs are, in the same way
 */
public record ZohoConfig(
        Secret clientId, Secret clientSecret, Secret refreshToken, String organizationId, URI accounts, URI api) {
    public static final String CLIENT_ID = "NOOR_ZOHO_CLIENT_ID";
    public static final String CLIENT_SECRET = "NOOR_ZOHO_CLIENT_SECRET";
    public static final String REFRESH_TOKEN = "NOOR_ZOHO_REFRESH_TOKEN";
    public static final String ORGANIZATION_ID = "NOOR_ZOHO_ORGANIZATION_ID";
    public static final String REGION = "NOOR_ZOHO_REGION";
    public static final String ACCOUNTS_URL = "NOOR_ZOHO_ACCOUNTS_URL";
    public static final String API_URL = "NOOR_ZOHO_API_URL";

    private static final List<String> OPTIONAL = List.of(REGION, ACCOUNTS_URL, API_URL);
    private static final List<String> REQUIRED = List.of(CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN, ORGANIZATION_ID);
    private static final Pattern ORGANIZATION = Pattern.compile("[0-9]{1,20}");

    /**
     * The configuration, or empty when none of its settings is given. Settings given in part or wrong are recorded as
     * problems, one a setting.
     */
    public static Optional<ZohoConfig> from(Settings settings) {
        Optional<Secret> clientId = settings.secret(CLIENT_ID);
        Optional<Secret> clientSecret = settings.secret(CLIENT_SECRET);
        Optional<Secret> refreshToken = settings.secret(REFRESH_TOKEN);
        Optional<String> organization = settings.value(ORGANIZATION_ID, ZohoConfig::organization);
        ZohoRegion region = settings.value(REGION, ZohoRegion::of).orElse(ZohoRegion.EU);
        URI accounts = settings.value(ACCOUNTS_URL, ApiRoot::parse).orElseGet(region::accounts);
        URI api = settings.value(API_URL, ApiRoot::parse).orElseGet(region::api);

        List<String> missing =
                REQUIRED.stream().filter(name -> settings.text(name).isEmpty()).toList();
        boolean nothingGiven = missing.size() == REQUIRED.size()
                && OPTIONAL.stream().allMatch(name -> settings.text(name).isEmpty());
        if (nothingGiven) {
            return Optional.empty();
        }
        missing.forEach(name -> settings.problem(name, "is missing while other NOOR_ZOHO_ settings are given"));
        if (clientId.isEmpty() || clientSecret.isEmpty() || refreshToken.isEmpty() || organization.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ZohoConfig(
                clientId.get(), clientSecret.get(), refreshToken.get(), organization.get(), accounts, api));
    }

    private static String organization(String text) {
        if (!ORGANIZATION.matcher(text).matches()) {
            throw new IllegalArgumentException("is not a number");
        }
        return text;
    }
}
