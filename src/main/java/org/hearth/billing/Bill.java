package org.hearth.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an account owes for the gas of a period, with the garbage fee collected for the city. A
 * payment covers the late fee first, then gas, then garbage, so that the fee stops growing soonest.
 */
@Entity
class Bill {

    @Id long id;
    long accountId;
    LocalDate periodStart;
    LocalDate periodEnd;
    LocalDate issuedOn;
    LocalDate dueOn;
    Long openingReadingId;
    Long closingReadingId;
    BigDecimal volumeM3;
    BigDecimal yearBeforeM3;
    long gasFen;
    long garbageFen;
    long amountFen;
    long paidFen;
    long lateFeeFen;
    long lateFeePaidFen;
    LocalDate lateFeeThrough;

    @Enumerated(EnumType.STRING)
    BillStatus status;

    @Enumerated(EnumType.STRING)
    BillFlag flag;

    @Version int version;

    protected Bill() {}

    /** Late fee in all as of a day: charged already, and accrued since. */
    long lateFeeOn(LocalDate day, LateFeePolicy policy) {
        if (!status.settleable()) {
            return lateFeeFen;
        }
        LocalDate through = lateFeeThrough == null ? dueOn : lateFeeThrough;
        long accrued = policy.accrued(gasFen - paidFen, through, day);
        return Math.min(gasFen, lateFeeFen + accrued);
    }

    /** Still owed as of a day, late fee included. */
    long outstandingOn(LocalDate day, LateFeePolicy policy) {
        return amountFen - paidFen + lateFeeOn(day, policy) - lateFeePaidFen;
    }

    /**
     * Applies money to this bill, and charges the late fee up to the day.
     *
     * @return what was applied, never more than owed
     */
    SettledBill settle(long availableFen, LocalDate day, LateFeePolicy policy) {
        long charged = chargeLateFee(day, policy);
        long toLateFee = Math.min(availableFen, lateFeeFen - lateFeePaidFen);
        long toBill = Math.min(availableFen - toLateFee, amountFen - paidFen);
        lateFeePaidFen += toLateFee;
        paidFen += toBill;
        boolean paidUp = paidFen == amountFen && lateFeePaidFen == lateFeeFen;
        become(paidUp ? BillStatus.PAID : BillStatus.PART_PAID);
        return new SettledBill(id, toBill, toLateFee, charged);
    }

    private long chargeLateFee(LocalDate day, LateFeePolicy policy) {
        long charged = lateFeeOn(day, policy) - lateFeeFen;
        if (charged > 0) {
            lateFeeFen += charged;
            lateFeeThrough = day;
        }
        return charged;
    }

    private void become(BillStatus next) {
        if (status != next && !status.mayBecome(next)) {
            throw new IllegalStateException("Bill %d is %s, not %s".formatted(id, status, next));
        }
        status = next;
    }

    BillView view(Reading opening, Reading closing, LocalDate day, LateFeePolicy policy) {
        return new BillView(
                id,
                accountId,
                new Period(periodStart, periodEnd),
                issuedOn,
                dueOn,
                Reading.view(opening),
                Reading.view(closing),
                volumeM3,
                yearBeforeM3,
                gasFen,
                garbageFen,
                amountFen,
                lateFeeOn(day, policy),
                paidFen + lateFeePaidFen,
                status.settleable() ? outstandingOn(day, policy) : 0,
                status,
                flag);
    }

    DueBill due(LocalDate day, LateFeePolicy policy) {
        return new DueBill(
                id,
                periodStart,
                periodEnd,
                issuedOn,
                dueOn,
                amountFen,
                lateFeeOn(day, policy),
                paidFen + lateFeePaidFen,
                outstandingOn(day, policy));
    }
}
