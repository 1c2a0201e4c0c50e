package dev.noor.adapter.files.document;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF by PDFBox: the text as it is set on the pages, headings told by their letters. No picture is looked at. */
final class PdfDocument implements DocumentFormat.Blocks {
    static final String LOCKED = "it is protected by a password; save a copy without protection";
    private static final String BROKEN = "it is damaged or not a PDF; export it anew";
    private static final int MAX_PAGES = 300;

    /** Fewer letters than this on all pages together are no text. */
    private static final int FEWEST_LETTERS = 20;

    @Override
    public List<Block> of(byte[] document) throws UnreadableDocumentException {
        Optional<String> refusal = new PdfGuard(document).refusal();
        if (refusal.isPresent()) {
            throw new UnreadableDocumentException(refusal.get());
        }
        List<SetLine> lines = lines(document);
        if (lines.stream().mapToInt(SetLine::letters).sum() < FEWEST_LETTERS) {
            throw new UnreadableDocumentException(
                    "its pages hold no text, so they are scanned pictures; recognise the text (OCR), or write it down");
        }
        if (lines.stream().mapToInt(line -> line.text().length()).sum() > DocumentFormat.MAX_CHARACTERS) {
            throw new UnreadableDocumentException(
                    "it holds more than " + DocumentFormat.MAX_CHARACTERS + " characters; split it");
        }
        if (lines.stream().mapToInt(SetLine::unreadable).sum()
                > lines.stream().mapToInt(SetLine::letters).sum() / 10) {
            throw new UnreadableDocumentException(
                    "its fonts do not tell their letters; export it anew with Unicode text, or as DOCX");
        }
        return new PageLayout(lines).blocks();
    }

    private static List<SetLine> lines(byte[] bytes) throws UnreadableDocumentException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw new UnreadableDocumentException(LOCKED);
            }
            int pages = document.getNumberOfPages();
            if (pages > MAX_PAGES) {
                throw new UnreadableDocumentException(
                        "it has " + pages + " pages, of which " + MAX_PAGES + " are read at most; split it");
            }
            PdfLines lines = new PdfLines();
            lines.writeText(document, Writer.nullWriter());
            return lines.lines();
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException(LOCKED, locked);
        } catch (IOException | RuntimeException broken) {
            // PDFBox throws whatever its parsers come upon in a damaged file
            throw new UnreadableDocumentException(BROKEN, broken);
        }
    }
}
