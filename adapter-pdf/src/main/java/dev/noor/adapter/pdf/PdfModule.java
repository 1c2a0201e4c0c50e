package dev.noor.adapter.pdf;

import dagger.Binds;
import dagger.Module;
import dev.noor.ports.quotation.QuotationPrinter;

/** Binds the port that prints quotations. */
@Module
public interface PdfModule {
    @Binds
    QuotationPrinter quotationPrinter(PdfQuotationPrinter printer);

    /** A printer without a graph of objects. */
    static QuotationPrinter printer() {
        return new PdfQuotationPrinter();
    }
}
