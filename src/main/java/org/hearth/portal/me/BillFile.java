package org.hearth.portal.me;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearth.account.AccountView;
import org.hearth.billing.BillView;
import org.hearth.billing.ReadingView;

/** Bills as a table for spreadsheet programs: yuan, m3, ISO dates. */
final class BillFile {

    /** Without it spreadsheet programs take UTF-8 for the code page of the machine. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final MeMessages words;
    private final LocalDate today;

    /**
     * @param words of the reader's language
     * @param today the day that amounts owed are as of
     */
    BillFile(MeMessages words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    String of(AccountView account, List<BillView> bills) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
            csv.printRecord(head());
            for (BillView bill : bills) {
                csv.printRecord(row(account, bill));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<String> head() {
        return List.of(
                words.csv_account(),
                words.csv_month(),
                words.csv_from(),
                words.csv_to(),
                words.csv_days(),
                words.csv_opening(),
                words.csv_opening_source(),
                words.csv_closing(),
                words.csv_closing_source(),
                words.csv_m3(),
                words.csv_gas(),
                words.csv_garbage(),
                words.csv_late_fee(),
                words.csv_total(),
                words.csv_paid(),
                words.csv_outstanding(),
                words.csv_issued(),
                words.csv_due(),
                words.csv_status());
    }

    private List<Object> row(AccountView account, BillView bill) {
        return List.of(
                account.number(),
                bill.month(),
                bill.period().first(),
                bill.period().last(),
                bill.period().days(),
                value(bill.opening()),
                source(bill.opening()),
                value(bill.closing()),
                source(bill.closing()),
                plain(bill.volumeM3()),
                yuan(bill.gasFen()),
                yuan(bill.garbageFen()),
                yuan(bill.lateFeeFen()),
                yuan(bill.amountFen() + bill.lateFeeFen()),
                yuan(bill.paidFen()),
                yuan(bill.outstandingFen()),
                bill.issuedOn(),
                bill.dueOn(),
                words.mark(BillMark.of(bill, today)));
    }

    private static String value(ReadingView reading) {
        return reading == null ? "" : plain(reading.valueM3());
    }

    private String source(ReadingView reading) {
        return reading == null ? "" : words.source(reading.source());
    }

    private static String plain(BigDecimal m3) {
        return m3.stripTrailingZeros().toPlainString();
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
