package dev.noor.core.document;

import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.file.Document;
import dev.noor.ports.quotation.Picture;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationPrinter;
import dev.noor.ports.quotation.TenantPictures;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes the document of a stored quotation, with what the catalogue states of its products now. Thread-safe. */
public final class QuotationPress {
    private static final String PDF = "application/pdf";

    private final ServedTenants tenants;
    private final Catalog catalog;
    private final TenantPictures pictures;
    private final QuotationPrinter printer;

    @Inject
    public QuotationPress(ServedTenants tenants, Catalog catalog, TenantPictures pictures, QuotationPrinter printer) {
        this.tenants = tenants;
        this.catalog = catalog;
        this.pictures = pictures;
        this.printer = printer;
    }

    /**
     * The quotation as a PDF, named by its number.
     *
     * @throws dev.noor.ports.PermanentPortException when it cannot be printed
     */
    public Document print(TenantId tenant, Quotation quotation, Language language) {
        byte[] pdf = printer.print(new SheetWriter(tenants.get(tenant), language).sheet(quotation, shelves(tenant)));
        return new Document(PDF, QuotationNumbers.printed(quotation).replaceAll("[^\\w.-]", "_") + ".pdf", pdf);
    }

    private SheetWriter.Shelves shelves(TenantId tenant) {
        return new SheetWriter.Shelves() {
            @Override
            public Optional<Product> product(QuotationLine line) {
                return catalog.find(tenant, line.sku());
            }

            @Override
            public Optional<Picture> picture(QuotationLine line) {
                return pictures.product(tenant, line.sku());
            }

            @Override
            public Optional<Picture> logo() {
                return pictures.logo(tenant);
            }
        };
    }
}
