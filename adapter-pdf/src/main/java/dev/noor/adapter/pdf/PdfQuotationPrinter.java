package dev.noor.adapter.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.noor.ports.Language;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.quotation.QuotationPrinter;
import dev.noor.ports.quotation.QuotationSheet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Lays a sheet out as HTML and prints that, with fonts of its own and nothing else at hand. Thread-safe. */
@Singleton
final class PdfQuotationPrinter implements QuotationPrinter {
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    /** The renderer writes the moment of printing there, of its own accord. */
    private static final Pattern WRITTEN_AT = Pattern.compile("(?<at><xmp:(?:Create|Modify|Metadata)Date>)[^<]*");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final PageText page = new PageText(new String(resource("quotation.html"), StandardCharsets.UTF_8));
    private final byte[] latin = resource("NotoSans-Regular.ttf");
    private final byte[] latinBold = resource("NotoSans-Bold.ttf");
    private final byte[] arabic = resource("NotoSansArabic-Regular.ttf");
    private final byte[] arabicBold = resource("NotoSansArabic-Bold.ttf");

    @Inject
    PdfQuotationPrinter() {}

    @Override
    public byte[] print(QuotationSheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(sheet).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                describe(document, sheet);
                document.save(out);
            }
        } catch (IOException | RuntimeException unprintable) {
            throw new PermanentPortException("pdf.unprintable", "the quotation cannot be printed", unprintable);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(QuotationSheet sheet) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        // With all fonts of its own it asks for none of the machine's.
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isInline(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isInline(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> isInline(uri) ? uri : null);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(sheet.language() == Language.AR ? TextDirection.RTL : TextDirection.LTR);
        builder.useFont(() -> new ByteArrayInputStream(latin), "Latin", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(latinBold), "Latin", BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(arabic), "Arabic", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(arabicBold), "Arabic", BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(page.of(sheet), null);
        return builder;
    }

    private static boolean isInline(String uri) {
        return uri.startsWith("data:image/png;base64,") || uri.startsWith("data:image/jpeg;base64,");
    }

    /** The same sheet makes the same bytes: neither the day nor chance is in them. */
    private static void describe(PDDocument document, QuotationSheet sheet) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(sheet.title());
        information.setAuthor(sheet.seller());
        Calendar epoch = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        epoch.setTimeInMillis(0);
        information.setCreationDate(epoch);
        document.setDocumentId(0L);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String written = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(WRITTEN_AT
                .matcher(written)
                .replaceAll("${at}1970-01-01T00:00:00+00:00")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfQuotationPrinter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " in the jar");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
