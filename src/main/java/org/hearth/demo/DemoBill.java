package org.hearth.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.billing.BillStatus;
import org.hearth.billing.GasCharge;
import org.hearth.billing.LateFeePolicy;
import org.hearth.billing.Period;
import org.hearth.billing.PricedLine;

/** A bill of an account and how far it is paid. Fen and m3. */
final class DemoBill {

    final long id;
    final MeterReading opening;
    final MeterReading closing;
    final Period period;
    final int yearBeforeM3;
    final GasCharge gas;
    final Optional<PricedLine> garbage;
    final LocalDate issuedOn;
    final LocalDate dueOn;
    final long gasFen;
    final long garbageFen;
    long paidFen;
    long lateFeeFen;
    long lateFeePaidFen;
    LocalDate lateFeeThrough;

    DemoBill(
            long id,
            DemoAccount account,
            PriceBook prices,
            MeterReading opening,
            MeterReading closing,
            int yearBeforeM3) {
        this.id = id;
        this.opening = opening;
        this.closing = closing;
        this.yearBeforeM3 = yearBeforeM3;
        period = new Period(opening.readOn().plusDays(1), closing.readOn());
        gas = GasCharge.of(prices.of(account), period, volumeM3(), yearBeforeM3);
        garbage =
                account.subclass().residential()
                        ? PriceBook.GARBAGE_FEE.line(period, volumeM3(), account.lowIncome())
                        : Optional.empty();
        issuedOn = closing.readOn().plusDays(1);
        dueOn = issuedOn.withDayOfMonth(issuedOn.lengthOfMonth());
        gasFen = gas.amountFen();
        garbageFen = garbage.map(PricedLine::amountFen).orElse(0L);
    }

    int volumeM3() {
        return closing.valueM3() - opening.valueM3();
    }

    /** Gas is paid before garbage; answers how much of it was for garbage. */
    long pay(long fen) {
        long garbageBefore = Math.max(0, paidFen - gasFen);
        paidFen += fen;
        return Math.max(0, paidFen - gasFen) - garbageBefore;
    }

    long amountFen() {
        return gasFen + garbageFen;
    }

    long outstandingFen() {
        return amountFen() - paidFen + lateFeeFen - lateFeePaidFen;
    }

    /** Charges the late fee of a bill that is paid on a day, and says how much it is. */
    long chargeLateFee(LocalDate day, LateFeePolicy policy) {
        long fee = Math.min(gasFen, policy.accrued(gasFen - paidFen, dueOn, day));
        if (fee > 0) {
            lateFeeFen = fee;
            lateFeeThrough = day;
        }
        return fee;
    }

    BillStatus status() {
        if (outstandingFen() == 0) {
            return BillStatus.PAID;
        }
        return paidFen > 0 ? BillStatus.PART_PAID : BillStatus.OPEN;
    }
}
