package org.hearth.settlement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.platform.error.BusinessException;

/**
 * A partner's book on its way in: lines are kept as they come, and all of them go again unless it
 * is accepted. One thread uses it, and closes it.
 */
public final class Intake implements AutoCloseable {

    private static final int LINES_AT_ONCE = 5_000;

    private final long fileId;
    private final long partnerId;
    private final LineStore lines;
    private final ReconciliationFiles files;
    private final MessageDigest digest;
    private final List<SaidLine> waiting = new ArrayList<>(LINES_AT_ONCE);
    private int stored;
    private long totalFen;
    private boolean kept;

    Intake(long fileId, long partnerId, LineStore lines, ReconciliationFiles files) {
        this.fileId = fileId;
        this.partnerId = partnerId;
        this.lines = lines;
        this.files = files;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void add(SaidLine line) {
        waiting.add(line);
        totalFen += line.kind().signed(line.amountFen());
        digest.update(line.canonical().getBytes(StandardCharsets.UTF_8));
        if (waiting.size() == LINES_AT_ONCE) {
            store();
        }
    }

    private void store() {
        lines.add(fileId, stored, waiting);
        stored += waiting.size();
        waiting.clear();
    }

    /**
     * Closes the date and takes the book for it.
     *
     * @param count of lines, as the partner says
     * @param saidFen payments less reversals, as the partner says
     * @throws BusinessException TOTALS_WRONG, BUSINESS_DATE_AHEAD, RECONCILIATION_CLOSED,
     *     RECONCILIATION_IN_PROGRESS; then nothing is kept
     */
    Accepted accept(LocalDate businessDate, long count, long saidFen) {
        if (!waiting.isEmpty()) {
            store();
        }
        if (count != stored || saidFen != totalFen) {
            throw new BusinessException(
                    SettlementError.TOTALS_WRONG, Map.of("count", stored, "total", totalFen));
        }
        digest.update(businessDate.toString().getBytes(StandardCharsets.UTF_8));
        Accepted accepted =
                files.accept(
                        partnerId,
                        fileId,
                        businessDate,
                        digest.digest(),
                        new BookSum(stored, totalFen));
        kept = !accepted.replayed();
        return accepted;
    }

    /** Lets go of everything that was not accepted. */
    @Override
    public void close() {
        if (!kept) {
            files.forget(fileId);
        }
    }
}
