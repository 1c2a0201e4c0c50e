package dev.noor.adapter.files.tenant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes PDFs line by line, as people's programs do: headings large or bold, letters where the eye meets them. */
final class WrittenPdf implements AutoCloseable {
    private static final Path FONTS = Path.of("../adapter-pdf/src/main/resources/dev/noor/adapter/pdf");
    private static final float TOP = 780;
    private static final float LEFT = 50;
    private static final float RIGHT = 550;

    private final PDDocument document = new PDDocument();
    private final PDFont latin = font("NotoSans-Regular.ttf");
    private final PDFont bold = font("NotoSans-Bold.ttf");
    private final PDFont arabic = font("NotoSansArabic-Regular.ttf");
    private PDPage page = new PDPage();
    private float y = TOP;

    WrittenPdf() throws IOException {
        document.addPage(page);
    }

    WrittenPdf page() {
        page = new PDPage();
        document.addPage(page);
        y = TOP;
        return this;
    }

    WrittenPdf heading(String text) throws IOException {
        y -= 12;
        return line(text, 18, bold).room();
    }

    WrittenPdf bold(String text) throws IOException {
        return line(text, 10, bold);
    }

    WrittenPdf line(String text) throws IOException {
        return line(text, 10, latin);
    }

    /** @param parts of a line that begins at the right; every second one is read from the left */
    WrittenPdf fromRight(float size, String... parts) throws IOException {
        float right = RIGHT;
        for (int i = 0; i < parts.length; i++) {
            String part = i % 2 == 0 ? turned(parts[i]) : parts[i];
            for (String sign :
                    part.codePoints().mapToObj(Character::toString).toList().reversed()) {
                boolean arabic = Character.UnicodeScript.of(sign.codePointAt(0)) == Character.UnicodeScript.ARABIC;
                PDFont font = arabic ? this.arabic : latin;
                right -= font.getStringWidth(sign) * size / 1000;
                show(sign, size, font, right);
            }
        }
        y -= size * 1.4f;
        return this;
    }

    /** As it stands from left to right. */
    private static String turned(String text) {
        StringBuilder turned = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> "(".equals(sign) ? ")" : ")".equals(sign) ? "(" : sign)
                .forEach(sign -> turned.insert(0, sign));
        return turned.toString();
    }

    WrittenPdf room() {
        y -= 10;
        return this;
    }

    private WrittenPdf line(String text, float size, PDFont font) throws IOException {
        show(text, size, font, LEFT);
        y -= size * 1.4f;
        return this;
    }

    private void show(String text, float size, PDFont font, float left) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(left, y);
            out.showText(text);
            out.endText();
        }
    }

    private PDFont font(String name) throws IOException {
        try (InputStream in = Files.newInputStream(FONTS.resolve(name))) {
            return PDType0Font.load(document, in, true);
        }
    }

    byte[] lockedWith(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return bytes();
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
