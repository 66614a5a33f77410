package io.gleaner.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The looks of cells, each made once. */
final class Styles {
    private static final byte[] BLUE = {(byte) 0xFF, 0x00, 0x72, (byte) 0xB2};
    private static final byte[] PALE = {(byte) 0xFF, (byte) 0xEA, (byte) 0xF1, (byte) 0xF6};
    private static final byte[] MUTED = {(byte) 0xFF, 0x5B, 0x64, 0x70};
    private static final int MOST_DECIMALS = 6;

    private final XSSFWorkbook book;
    private final Map<Integer, CellStyle> numbers = new HashMap<>();
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle live;
    private final CellStyle wrapped;
    private final CellStyle date;
    private final CellStyle link;

    Styles(XSSFWorkbook book) {
        this.book = book;
        title = plain();
        title.setFont(font(16, true, null));
        note = plain();
        note.setFont(font(10, false, MUTED));
        header = header();
        text = plain();
        live = plain();
        live.setQuotePrefixed(true);
        wrapped = plain();
        wrapped.setWrapText(true);
        date = plain();
        date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        date.setAlignment(HorizontalAlignment.LEFT);
        link = plain();
        link.setFont(font(11, false, BLUE));
    }

    private XSSFCellStyle plain() {
        var style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle header() {
        var style = book.createCellStyle();
        style.setFont(font(11, true, null));
        style.setFillForegroundColor(new XSSFColor(PALE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(BLUE));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private Font font(int points, boolean bold, byte @Nullable [] color) {
        XSSFFont font = book.createFont();
        // POI adds what is set at the end, but the parts of a font have an order: made anew in that order.
        var parts = font.getCTFont();
        parts.set(CTFont.Factory.newInstance());
        if (bold) {
            parts.addNewB().setVal(true);
        }
        parts.addNewSz().setVal(points);
        if (color != null) {
            parts.addNewColor().setRgb(color);
        }
        parts.addNewName().setVal(XSSFFont.DEFAULT_FONT_NAME);
        return font;
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    CellStyle heading() {
        return header;
    }

    /** For text; what a spreadsheet would take for a formula is marked as text for good. */
    CellStyle text(String value) {
        return CellText.looksLive(value) ? live : text;
    }

    CellStyle wrapped() {
        return wrapped;
    }

    CellStyle date() {
        return date;
    }

    CellStyle link() {
        return link;
    }

    /** For numbers with so many decimals; thousands are grouped. */
    CellStyle number(int decimals) {
        return numbers.computeIfAbsent(Math.max(0, Math.min(decimals, MOST_DECIMALS)), count -> {
            var style = plain();
            style.setDataFormat(book.createDataFormat().getFormat(count == 0 ? "#,##0" : "#,##0." + "0".repeat(count)));
            return style;
        });
    }
}
