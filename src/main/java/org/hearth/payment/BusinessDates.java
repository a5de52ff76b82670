package org.hearth.payment;

import java.time.LocalDate;
import org.hearth.platform.error.BusinessException;

/** On which business date a payment is booked (partner-api.md, Rules of payment, 7). */
final class BusinessDates {

    private BusinessDates() {}

    /**
     * @param asked the collector's date
     * @param today Asia/Shanghai
     * @param closedThrough the collector's last reconciled date, or null
     * @throws BusinessException BUSINESS_DATE_NOT_ALLOWED unless today or yesterday is asked
     */
    static LocalDate bookedOn(LocalDate asked, LocalDate today, LocalDate closedThrough) {
        if (asked.isAfter(today) || asked.isBefore(today.minusDays(1))) {
            throw new BusinessException(PaymentError.BUSINESS_DATE_NOT_ALLOWED);
        }
        return opened(asked, closedThrough);
    }

    /**
     * As {@link #bookedOn}, for a terminal that kept a payment while it was offline (rule 10): a
     * date from before yesterday is moved to today, because its money is taken; so is tomorrow's,
     * of a clock that is a little fast at midnight.
     */
    static LocalDate keptOffline(LocalDate asked, LocalDate today, LocalDate closedThrough) {
        return asked.isBefore(today.minusDays(1)) || asked.equals(today.plusDays(1))
                ? opened(today, closedThrough)
                : bookedOn(asked, today, closedThrough);
    }

    private static LocalDate opened(LocalDate asked, LocalDate closedThrough) {
        return closedThrough != null && !asked.isAfter(closedThrough)
                ? closedThrough.plusDays(1)
                : asked;
    }

    /**
     * Of a payment that only the partner's book of a closed date knows: the first date that is open
     * (Rules of payment, 8).
     */
    static LocalDate bookedLate(LocalDate closed, LocalDate closedThrough) {
        LocalDate last =
                closedThrough == null || closed.isAfter(closedThrough) ? closed : closedThrough;
        return last.plusDays(1);
    }
}
