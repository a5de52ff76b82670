package org.hearth.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearth.billing.LateFeePolicy;

/**
 * What happened to one account in two years, in the order it happened: bills are issued, credit
 * settles them, the customer pays the rest or does not.
 */
final class AccountBook {

    private static final int PURPOSE = 6;
    private static final long ADVANCE_FEN = 20_000;

    /** Nine in the morning and nine in the evening, in seconds of the day UTC. */
    private static final int MORNING = 3_600;

    private static final int EVENING = 13 * 3_600;

    final List<DemoBill> bills;
    final List<DemoPayment> payments = new ArrayList<>();
    long balanceFen;

    private final DemoAccount account;
    private final List<Collector> collectors;
    private final LateFeePolicy lateFees;
    private final LocalDate today;
    private final Dice dice;
    private final Collector usual;
    private final boolean roundsUp;
    private final List<DemoBill> open = new ArrayList<>(2);
    private final List<DemoPayment> credit = new ArrayList<>(1);

    AccountBook(
            DemoAccount account,
            List<DemoBill> bills,
            List<Collector> collectors,
            LateFeePolicy lateFees,
            LocalDate today) {
        this.account = account;
        this.bills = bills;
        this.collectors = collectors;
        this.lateFees = lateFees;
        this.today = today;
        dice = new Dice(account.index(), PURPOSE);
        usual = Collector.thrown(collectors, dice);
        roundsUp = dice.percent(6) && account.fixedCase() == null;
        for (int i = 0; i < bills.size(); i++) {
            issue(bills.get(i));
            payOrNot(bills.get(i), bills.size() - i);
        }
        if (account.standing() == Standing.IN_CREDIT && open.isEmpty() && !bills.isEmpty()) {
            payInAdvance(bills.get(bills.size() - 1).issuedOn);
        }
    }

    private void issue(DemoBill bill) {
        balanceFen -= bill.amountFen();
        while (!credit.isEmpty() && bill.outstandingFen() > 0) {
            DemoPayment payment = credit.get(0);
            long part = Math.min(payment.unappliedFen, bill.outstandingFen());
            payment.unappliedFen -= part;
            long garbage = bill.pay(part);
            payment.parts.add(new DemoPayment.Part(bill.id, part, garbage, 0, bill.issuedOn));
            if (payment.unappliedFen == 0) {
                credit.remove(0);
            }
        }
        if (bill.outstandingFen() > 0) {
            open.add(bill);
        }
    }

    /**
     * @param billsLeft with this one; the last ones decide how the account stands today
     */
    private void payOrNot(DemoBill bill, int billsLeft) {
        boolean last = billsLeft <= account.standing().openBills();
        boolean withTheNext = billsLeft > 3 && dice.percent(2);
        boolean late = dice.percent(4) && account.subclass().residential();
        if (open.isEmpty() || withTheNext) {
            return;
        }
        if (!last) {
            LocalDate day = late ? bill.dueOn.plusDays(dice.between(1, 12)) : dayAfterIssue(bill);
            payAll(day.isBefore(today) ? day : dayAfterIssue(bill));
        } else if (account.standing() == Standing.ONE_PART_PAID) {
            pay(Math.max(1, bill.outstandingFen() / 2), dayAfterIssue(bill));
        }
    }

    /** Within the eighteen days in which most pay, and before today. */
    private LocalDate dayAfterIssue(DemoBill bill) {
        int thrown = dice.between(0, 18);
        int possible = (int) Math.min(19, ChronoUnit.DAYS.between(bill.issuedOn, today));
        return bill.issuedOn.plusDays(thrown % possible);
    }

    private void payAll(LocalDate day) {
        long owed = 0;
        for (DemoBill bill : open) {
            balanceFen -= bill.chargeLateFee(day, lateFees);
            owed += bill.outstandingFen();
        }
        pay(roundsUp ? roundedUp(owed) : owed, day);
    }

    /** Customers who like round figures pay whole hundreds of yuan. */
    private static long roundedUp(long fen) {
        return (fen + 9_999) / 10_000 * 10_000;
    }

    /** In the evening, after whatever else was paid that day. */
    private void payInAdvance(LocalDate issuedOn) {
        LocalDate day = payments.isEmpty() ? issuedOn : payments.get(payments.size() - 1).day;
        pay(ADVANCE_FEN, day.isBefore(issuedOn) ? issuedOn : day, EVENING + 600);
    }

    private void pay(long amountFen, LocalDate day) {
        pay(amountFen, day, dice.between(MORNING, EVENING));
    }

    private void pay(long amountFen, LocalDate day, int second) {
        boolean elsewhere = dice.percent(15);
        Collector collector = elsewhere ? Collector.thrown(collectors, dice) : usual;
        DemoPayment payment =
                new DemoPayment(
                        account.partId(payments.size() + 1),
                        amountFen,
                        collector,
                        collector.way(dice),
                        day,
                        second);
        long left = amountFen;
        while (left > 0 && !open.isEmpty()) {
            left -= settle(open.get(0), payment, left);
            if (open.get(0).outstandingFen() > 0) {
                break;
            }
            open.remove(0);
        }
        balanceFen += amountFen;
        payment.creditedFen = left;
        payment.unappliedFen = left;
        payment.balanceAfterFen = balanceFen;
        payments.add(payment);
        if (left > 0) {
            credit.add(payment);
        }
    }

    private static long settle(DemoBill bill, DemoPayment payment, long availableFen) {
        long lateFee = Math.min(availableFen, bill.lateFeeFen - bill.lateFeePaidFen);
        long part = Math.min(availableFen - lateFee, bill.amountFen() - bill.paidFen);
        bill.lateFeePaidFen += lateFee;
        long garbage = bill.pay(part);
        payment.parts.add(new DemoPayment.Part(bill.id, part, garbage, lateFee, payment.day));
        return lateFee + part;
    }
}
