package dev.noor.adapter.files.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word documents by Apache POI, which follows no reference out of the file. Pictures, notes and heads are left out. */
final class WordDocument implements DocumentFormat.Blocks {
    static final String BROKEN = "it is damaged or no Word document; save it anew as .docx";

    @Override
    public List<Block> of(byte[] document) throws UnreadableDocumentException {
        if (isOleFile(document)) {
            throw new UnreadableDocumentException(
                    "it is protected by a password, or of the old Word format; save it as .docx without a password");
        }
        Optional<String> refusal = ZipGuard.refusal(document);
        if (refusal.isPresent()) {
            throw new UnreadableDocumentException(refusal.get());
        }
        List<Block> blocks;
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
            blocks = new WordBlocks(word).read();
        } catch (IOException | RuntimeException broken) {
            // POI throws whatever its parsers come upon in a damaged file
            throw new UnreadableDocumentException(BROKEN, broken);
        }
        long characters = blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .mapToLong(block -> ((Block.Paragraph) block).text().length())
                .sum();
        if (characters == 0) {
            throw new UnreadableDocumentException(
                    "there is no text in it, perhaps only pictures; recognise their text (OCR), or write it down");
        }
        if (characters > DocumentFormat.MAX_CHARACTERS) {
            throw new UnreadableDocumentException(
                    "it holds more than " + DocumentFormat.MAX_CHARACTERS + " characters; split it");
        }
        return blocks;
    }

    /** What Office wrote before 2007, and writes still around what a password protects. */
    private static boolean isOleFile(byte[] document) {
        return document.length > 4
                && (document[0] & 0xFF) == 0xD0
                && (document[1] & 0xFF) == 0xCF
                && document[2] == 0x11
                && (document[3] & 0xFF) == 0xE0;
    }
}
