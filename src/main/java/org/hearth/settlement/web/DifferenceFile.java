package org.hearth.settlement.web;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearth.settlement.Days;
import org.hearth.settlement.DifferenceView;

/** The differences of a date as a table for spreadsheet programs; amounts in yuan. */
final class DifferenceFile implements StreamingOutput {

    /** Without it spreadsheet programs take UTF-8 for the code page of the machine. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int AT_ONCE = 1_000;

    private final SettlementMessages words;
    private final Days days;
    private final long dayId;

    DifferenceFile(SettlementMessages words, Days days, long dayId) {
        this.words = words;
        this.days = days;
        this.dayId = dayId;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        text.append(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL);
        csv.printRecord(
                words.number(),
                words.account(),
                words.theirs(),
                words.ours(),
                words.gap(),
                words.judged_title(),
                words.why(),
                words.close_state(),
                words.who(),
                words.how(),
                words.words());
        long after = 0;
        List<DifferenceView> found;
        do {
            found = days.differences(dayId, after, AT_ONCE);
            for (DifferenceView difference : found) {
                print(csv, difference);
                after = difference.differenceId();
            }
        } while (found.size() == AT_ONCE);
        csv.flush();
    }

    private void print(CSVPrinter csv, DifferenceView difference) throws IOException {
        csv.printRecord(
                plain(difference.transactionNumber()),
                plain(difference.accountNumber()),
                yuan(difference.partnerFen()),
                yuan(difference.utilityFen()),
                yuan(difference.gapFen()),
                words.judgement(difference.judgement()),
                words.reason(difference.reason()),
                words.task_state(difference.state()),
                plain(difference.ownerName()),
                difference.resolution() == null ? "" : words.resolution(difference.resolution()),
                plain(difference.words()));
    }

    private static String yuan(Long fen) {
        return fen == null ? "" : BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** A text that a spreadsheet program would take for a formula is text all the same. */
    private static String plain(String text) {
        if (text == null) {
            return "";
        }
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
