package org.hearth.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        LocalDate throughBefore = lateFeeThrough;
        long garbageBefore = garbagePaidFen();
        long charged = chargeLateFee(day, policy);
        long toLateFee = Math.min(availableFen, lateFeeFen - lateFeePaidFen);
        long toBill = Math.min(availableFen - toLateFee, amountFen - paidFen);
        lateFeePaidFen += toLateFee;
        paidFen += toBill;
        become(paidUp() ? BillStatus.PAID : BillStatus.PART_PAID);
        return new SettledBill(
                id,
                version,
                day,
                toBill,
                garbagePaidFen() - garbageBefore,
                toLateFee,
                charged,
                throughBefore);
    }

    /**
     * Takes settlements back as if they had never been: the late fee they charged goes, and those
     * that came after them are charged anew for the days they were late.
     *
     * @param gone the settlements taken back, in the order they were made
     * @param kept those made after the first of these, in order
     */
    ReopenedBill reopen(List<SettledBill> gone, List<SettledBill> kept, LateFeePolicy policy) {
        long garbageBefore = garbagePaidFen();
        long lateFeeBefore = lateFeeFen;
        gone.forEach(this::takeOut);
        if (status == BillStatus.CANCELLED) {
            return reopened(gone, garbageBefore, 0, kept);
        }
        boolean recorded =
                Stream.concat(gone.stream(), kept.stream()).allMatch(SettledBill::recorded);
        List<SettledBill> again = recorded ? chargedAnew(gone, kept, policy) : kept;
        become(BillStatus.OPEN);
        if (paidFen > 0 || lateFeePaidFen > 0) {
            become(paidUp() ? BillStatus.PAID : BillStatus.PART_PAID);
        }
        return reopened(gone, garbageBefore, lateFeeBefore - lateFeeFen, again);
    }

    private void takeOut(SettledBill settled) {
        paidFen -= settled.amountFen();
        lateFeePaidFen -= settled.lateFeeFen();
    }

    private List<SettledBill> chargedAnew(
            List<SettledBill> gone, List<SettledBill> kept, LateFeePolicy policy) {
        become(BillStatus.OPEN);
        gone.forEach(settled -> lateFeeFen -= settled.lateFeeChargedFen());
        kept.forEach(settled -> lateFeeFen -= settled.lateFeeChargedFen());
        kept.forEach(this::takeOut);
        lateFeeThrough = gone.get(0).lateFeeThroughBefore();
        List<SettledBill> again = new ArrayList<>();
        for (SettledBill settled : kept) {
            LocalDate throughBefore = lateFeeThrough;
            long charged = chargeLateFee(settled.settledOn(), policy);
            paidFen += settled.amountFen();
            lateFeePaidFen += settled.lateFeeFen();
            long roundedAway = Math.max(0, lateFeePaidFen - lateFeeFen);
            lateFeeFen += roundedAway;
            again.add(settled.charged(charged + roundedAway, throughBefore));
        }
        return again;
    }

    private ReopenedBill reopened(
            List<SettledBill> gone, long garbageBefore, long releasedFen, List<SettledBill> kept) {
        return new ReopenedBill(
                id,
                gone.stream().mapToLong(SettledBill::amountFen).sum(),
                garbageBefore - garbagePaidFen(),
                gone.stream().mapToLong(SettledBill::lateFeeFen).sum(),
                releasedFen,
                kept);
    }

    private boolean paidUp() {
        return paidFen == amountFen && lateFeePaidFen == lateFeeFen;
    }

    /** Gas is paid before garbage. */
    private long garbagePaidFen() {
        return Math.max(0, paidFen - gasFen);
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
