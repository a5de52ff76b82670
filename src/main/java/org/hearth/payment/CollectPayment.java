package org.hearth.payment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.UtilityClock;

/**
 * A payment to post, as its collector reports it.
 *
 * @param transactionNumber the collector's own, unique for ever
 * @param amountFen more than 0
 * @param businessDate the collector's, Asia/Shanghai
 * @param quoteId of the inquiry, or null
 * @param sequence of a kiosk, or null
 */
public record CollectPayment(
        long partnerId,
        Actor actor,
        String idempotencyKey,
        String transactionNumber,
        String accountNumber,
        long amountFen,
        LocalDate businessDate,
        Instant paidAt,
        Channel channel,
        Tender tender,
        String quoteId,
        String pointCode,
        String terminalId,
        Long sequence) {

    private static final Duration SURELY_TAKEN = Duration.ofMinutes(1);
    private static final int DAYS_OFFLINE = 3;

    /** Whether the money is in somebody's hands and can only be booked (rule 3). */
    public boolean alreadyTaken(Instant now) {
        return tender == Tender.CASH
                || !channel.ofPartners()
                || paidAt.isBefore(now.minus(SURELY_TAKEN));
    }

    /**
     * The day the customer paid, Asia/Shanghai: late fees stop there, however late the payment is
     * reported. Never after today, and no more than the 72 hours before the business date that a
     * kiosk may be offline (rule 10).
     */
    LocalDate paidOn(Instant now) {
        LocalDate paid =
                LocalDate.ofInstant(paidAt.isBefore(now) ? paidAt : now, UtilityClock.ZONE);
        LocalDate earliest = businessDate.minusDays(DAYS_OFFLINE);
        return paid.isBefore(earliest) ? earliest : paid;
    }

    /** The same request has the same (rule 1). */
    byte[] fingerprint() {
        return Fingerprint.of(
                transactionNumber,
                accountNumber,
                Long.toString(amountFen),
                businessDate.toString(),
                paidAt.toString(),
                channel.name(),
                tender.name(),
                String.valueOf(quoteId),
                String.valueOf(pointCode),
                String.valueOf(terminalId),
                String.valueOf(sequence));
    }
}
