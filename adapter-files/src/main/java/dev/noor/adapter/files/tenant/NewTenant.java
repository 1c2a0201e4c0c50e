package dev.noor.adapter.files.tenant;

import java.util.Currency;
import java.util.Optional;

/** The first {@code tenant.yaml} of a tenant that an import creates. */
final class NewTenant {
    private NewTenant() {}

    static String yaml(String name, Currency currency) {
        StringBuilder yaml = new StringBuilder()
                .append("# Created by an import. Everything not stated here is the default profile's.\n")
                .append("name: ")
                .append(quoted(name))
                .append('\n')
                .append("currency: ")
                .append(currency.getCurrencyCode())
                .append('\n');
        Country.of(currency)
                .ifPresent(country -> yaml.append("# What follows is usual where this currency is used: check it.\n")
                        .append("region: ")
                        .append(country.region)
                        .append('\n')
                        .append("zone: ")
                        .append(country.zone)
                        .append('\n')
                        .append("vat: ")
                        .append(country.vat)
                        .append('\n'));
        return yaml.toString();
    }

    private static String quoted(String text) {
        return '"'
                + text.strip()
                        .replaceAll("\\p{Cntrl}", " ")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                + '"';
    }

    /** The countries of the Gulf with their standard rate of value added tax. */
    private enum Country {
        AED("AE", "Asia/Dubai", 5),
        BHD("BH", "Asia/Bahrain", 10),
        KWD("KW", "Asia/Kuwait", 0),
        OMR("OM", "Asia/Muscat", 5),
        QAR("QA", "Asia/Qatar", 0),
        SAR("SA", "Asia/Riyadh", 15);

        private final String region;
        private final String zone;
        private final int vat;

        Country(String region, String zone, int vat) {
            this.region = region;
            this.zone = zone;
            this.vat = vat;
        }

        private static Optional<Country> of(Currency currency) {
            for (Country country : values()) {
                if (country.name().equals(currency.getCurrencyCode())) {
                    return Optional.of(country);
                }
            }
            return Optional.empty();
        }
    }
}
