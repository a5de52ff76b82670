package org.hearth.paymentpoint.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.hearth.paymentpoint.PointCells;
import org.hearth.paymentpoint.PointColumn;
import org.hearth.paymentpoint.PointOfStaff;

/** Points as a table for spreadsheet programs, under the names of the columns. */
final class CsvPoints {

    /** Without it spreadsheet programs take UTF-8 for the code page of the machine. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** In which Chinese spreadsheet programs keep what they opened. */
    private static final Charset CODE_PAGE = Charset.forName("GB18030");

    /** Behind the columns that are read: whether a position is invented for a demonstration. */
    static final String SYNTHETIC = "synthetic";

    private static final String FORMULA = "=+-@";

    private CsvPoints() {}

    static byte[] write(List<PointOfStaff> points) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
            List<String> head = new ArrayList<>();
            Arrays.stream(PointColumn.values()).map(PointColumn::header).forEach(head::add);
            head.add(SYNTHETIC);
            csv.printRecord(head);
            for (PointOfStaff point : points) {
                PointCells cells = point.cells();
                List<String> row = new ArrayList<>();
                for (PointColumn column : PointColumn.values()) {
                    row.add(guarded(cells.value(column)));
                }
                row.add(point.point().invented() ? "yes" : "");
                csv.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Other columns are left out.
     *
     * @throws UnreadablePoints for what is no table, or one without the column of codes
     */
    static List<PointCells> read(byte[] file) {
        try (CSVParser csv = CSVParser.parse(text(file), CSVFormat.EXCEL)) {
            List<CSVRecord> records = csv.getRecords();
            if (records.isEmpty()) {
                throw new UnreadablePoints();
            }
            Map<Integer, PointColumn> columns = new LinkedHashMap<>();
            for (int i = 0; i < records.get(0).size(); i++) {
                int at = i;
                PointColumn.of(records.get(0).get(i)).ifPresent(column -> columns.put(at, column));
            }
            if (!columns.containsValue(PointColumn.CODE)) {
                throw new UnreadablePoints();
            }
            List<PointCells> rows = new ArrayList<>();
            for (CSVRecord row : records.subList(1, records.size())) {
                Map<PointColumn, String> values = new EnumMap<>(PointColumn.class);
                columns.forEach(
                        (at, column) ->
                                values.put(column, at < row.size() ? plain(row.get(at)) : ""));
                if (values.values().stream().anyMatch(value -> !value.isBlank())) {
                    rows.add(new PointCells((int) row.getRecordNumber(), values));
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException notATable) {
            throw new UnreadablePoints();
        }
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(file, CODE_PAGE);
        }
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    /** A spreadsheet program must not take what a partner wrote for a formula. */
    private static String guarded(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private static String plain(String value) {
        boolean guarded =
                value.length() > 1
                        && value.charAt(0) == '\''
                        && FORMULA.indexOf(value.charAt(1)) >= 0;
        return guarded ? value.substring(1) : value;
    }
}
