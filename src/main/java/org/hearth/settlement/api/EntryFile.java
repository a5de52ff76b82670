package org.hearth.settlement.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearth.settlement.SettlementBooks;
import org.hearth.settlement.SettlementEntry;

/** A day's lines as a file, written while they are read; the first columns are a partner's own. */
final class EntryFile implements StreamingOutput {

    static final String MEDIA_TYPE = "text/csv";

    private static final int LINES_AT_ONCE = 1_000;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "transactionNumber",
                            "accountNumber",
                            "amount",
                            "kind",
                            "occurredAt",
                            "entryId",
                            "tender",
                            "late",
                            "reconciliation")
                    .get();

    private final SettlementBooks books;
    private final long partnerId;
    private final LocalDate date;
    private final long afterId;

    EntryFile(SettlementBooks books, long partnerId, LocalDate date, long afterId) {
        this.books = books;
        this.partnerId = partnerId;
        this.date = date;
        this.afterId = afterId;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        CSVPrinter csv = FORMAT.print(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        long after = afterId;
        List<SettlementEntry> lines;
        do {
            lines = books.entries(partnerId, date, after, LINES_AT_ONCE);
            for (SettlementEntry line : lines) {
                print(csv, EntryResponse.of(line));
                after = line.entryId();
            }
        } while (lines.size() == LINES_AT_ONCE);
        csv.flush();
    }

    private static void print(CSVPrinter csv, EntryResponse line) throws IOException {
        csv.printRecord(
                line.transactionNumber(),
                line.accountNumber(),
                line.amount(),
                line.kind(),
                line.occurredAt(),
                line.entryId(),
                line.tender(),
                line.late(),
                line.reconciliation());
    }
}
