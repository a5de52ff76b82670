package org.hearth.quality.web;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearth.quality.Share;
import org.hearth.quality.UnitMonth;
import org.hearth.quality.UnitRunning;

/** A table of the board for spreadsheet programs. */
final class BoardFile implements StreamingOutput {

    /** Without it spreadsheet programs take UTF-8 for the code page of the machine. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<List<?>> rows = new ArrayList<>();

    static BoardFile running(QualityMessages words, List<UnitRunning> running) {
        BoardFile file = new BoardFile();
        file.rows.add(
                List.of(
                        words.unit(),
                        words.kind(),
                        words.in_time(),
                        words.half(),
                        words.late(),
                        words.broken()));
        running.forEach(
                row ->
                        file.rows.add(
                                List.of(
                                        row.branch(),
                                        words.type(row.type()),
                                        row.inTime(),
                                        row.half(),
                                        row.late(),
                                        row.broken())));
        return file;
    }

    static BoardFile months(QualityMessages words, List<UnitMonth> year) {
        return table(words, words.month(), year, true);
    }

    static BoardFile units(QualityMessages words, List<UnitMonth> units) {
        return table(words, words.unit(), units, false);
    }

    private static BoardFile table(
            QualityMessages words, String first, List<UnitMonth> months, boolean byMonth) {
        BoardFile file = new BoardFile();
        file.rows.add(
                List.of(
                        first,
                        words.kept(),
                        words.satisfied(),
                        words.repeated(),
                        words.created(),
                        words.closed(),
                        words.reopened()));
        months.forEach(
                row ->
                        file.rows.add(
                                List.of(
                                        byMonth ? row.month().toString() : row.branch(),
                                        percent(row.kept()),
                                        percent(row.satisfied()),
                                        percent(row.repeated()),
                                        row.created(),
                                        row.closed(),
                                        row.reopened())));
        return file;
    }

    private static String percent(Share share) {
        return share.perMille() == null ? "" : QualityFormats.tenths(share.perMille());
    }

    @Override
    public void write(OutputStream output) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        text.append(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL);
        for (List<?> row : rows) {
            csv.printRecord(row);
        }
        csv.flush();
    }
}
