package org.hearth.settlement.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearth.settlement.Intake;
import org.hearth.settlement.SaidLine;

/** Reads a partner's book as CSV (RFC 4180), record by record. */
final class CsvBook {

    static final List<String> COLUMNS =
            List.of("transactionNumber", "accountNumber", "amount", "kind", "occurredAt");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setIgnoreEmptyLines(true)
                    .setTrailingData(false)
                    .setLenientEof(false)
                    .get();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final LineFields fields;
    private final BookFaults faults;

    CsvBook(BookFaults faults) {
        this.faults = faults;
        this.fields = new LineFields(faults);
    }

    /**
     * @throws IOException where the text is not what its type says: another charset, quotes that do
     *     not end, a line without end
     */
    void read(InputStream body, Charset charset, Intake intake) throws IOException {
        Reader text =
                new BoundedLines(
                        withoutMark(
                                new BufferedReader(
                                        new InputStreamReader(
                                                body,
                                                charset.newDecoder()
                                                        .onMalformedInput(CodingErrorAction.REPORT)
                                                        .onUnmappableCharacter(
                                                                CodingErrorAction.REPORT)))));
        try (CSVParser records = FORMAT.parse(text)) {
            boolean head = true;
            int index = 0;
            for (CSVRecord row : records) {
                if (head) {
                    checkHead(row);
                    head = false;
                } else {
                    take(index++, row, intake);
                }
            }
            if (head) {
                faults.note("", BookFaults.MISSING);
            }
        } catch (java.io.UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static BufferedReader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** The first record names the columns, in this order. */
    private void checkHead(CSVRecord head) {
        if (!head.toList().equals(COLUMNS)) {
            faults.note("columns", BookFaults.WRONG);
            faults.refuse();
        }
    }

    private void take(int index, CSVRecord row, Intake intake) {
        if (row.size() != COLUMNS.size()) {
            faults.note("lines[" + index + "]", BookFaults.WRONG);
            return;
        }
        SaidLine line =
                fields.line(index, row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
        if (line != null) {
            intake.add(line);
        }
    }
}
