package dev.noor.adapter.files.tenant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes Word documents. */
final class WrittenWord implements AutoCloseable {
    private final XWPFDocument document = new XWPFDocument();

    WrittenWord() {
        for (int level = 1; level <= 2; level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("H" + level);
            style.addNewName().setVal("heading " + level);
            style.setType(STStyleType.PARAGRAPH);
            document.createStyles().addStyle(new XWPFStyle(style));
        }
    }

    WrittenWord heading(int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("H" + level);
        paragraph.createRun().setText(text);
        return this;
    }

    WrittenWord line(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    WrittenWord bold(String text) {
        var run = document.createParagraph().createRun();
        run.setBold(true);
        run.setText(text);
        return this;
    }

    WrittenWord row(String... cells) {
        XWPFTable table = document.createTable(1, cells.length);
        for (int i = 0; i < cells.length; i++) {
            table.getRow(0).getCell(i).setText(cells[i]);
        }
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
