package org.hearth.portal.me;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountView;
import org.hearth.billing.AccountDebt;
import org.hearth.billing.BillDetail;
import org.hearth.billing.BillView;
import org.hearth.billing.ChargedLine;
import org.hearth.billing.LineKind;
import org.hearth.billing.PublishedTariff;
import org.hearth.payment.BillPayment;
import org.hearth.platform.id.PublicId;

/**
 * One bill, answering why it is what it is (domain.md, Bills).
 *
 * @param opening null where the meter is not read
 * @param tiers one for each calendar year of the bill; none where gas has one price
 * @param comparison null where there is no bill of the year before
 */
record BillExplanation(
        BillDetail detail,
        AmountDue due,
        BillMark mark,
        Drum opening,
        Drum closing,
        DayStrip days,
        List<TierStrip> tiers,
        Comparison comparison,
        List<BillPayment> payments,
        LocalDate today) {

    static BillExplanation of(
            BillDetail detail, AccountDebt debt, List<BillPayment> payments, LocalDate today) {
        BillView bill = detail.bill();
        boolean read = bill.opening() != null && bill.closing() != null;
        return new BillExplanation(
                detail,
                new AmountDue(debt),
                BillMark.of(bill, today),
                read ? Drum.of(bill.opening()) : null,
                read ? Drum.of(bill.closing()) : null,
                DayStrip.of(detail),
                TierStrip.of(detail),
                detail.yearBefore() == null ? null : new Comparison(bill, detail.yearBefore()),
                payments,
                today);
    }

    public BillView bill() {
        return detail.bill();
    }

    public AccountView account() {
        return detail.account().account();
    }

    public boolean toPay() {
        return bill().outstandingFen() > 0;
    }

    /** Whether a payment has older bills to settle before this one. */
    public boolean amongOthers() {
        return due.bills().size() > 1;
    }

    public long totalFen() {
        return bill().amountFen() + bill().lateFeeFen();
    }

    /** What stands large on the page. */
    public long headlineFen() {
        return toPay() ? bill().outstandingFen() : totalFen();
    }

    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, bill().dueOn());
    }

    public long daysOverdue() {
        return -daysLeft();
    }

    /** Whether the late fee grows with every day. */
    public boolean growing() {
        return toPay() && bill().overdueOn(today);
    }

    public LocalDate lateFeeFrom() {
        return bill().dueOn().plusDays(1);
    }

    /** Percent of the unpaid gas for each day overdue. */
    public String lateFeePercent() {
        return Percent.inWords(detail.lateFeeRate(), BigDecimal.ONE);
    }

    public List<ChargedLine> gasLines() {
        return detail.lines().stream().filter(line -> line.kind() == LineKind.GAS).toList();
    }

    /** Whether lines charge for different days, so that each has to name its own. */
    public boolean severalStretches() {
        return gasLines().stream().map(ChargedLine::days).distinct().count() > 1;
    }

    /** Where one asks about a line of the bill; lines count from 1. */
    public String questionAbout(ChargedLine line) {
        return "/messages/new?bill="
                + PublicId.BILL.of(bill().billId())
                + "&line="
                + (detail.lines().indexOf(line) + 1);
    }

    public String question() {
        return "/messages/new?bill=" + PublicId.BILL.of(bill().billId());
    }

    public List<ChargedLine> garbageLines() {
        return detail.lines().stream().filter(line -> line.kind() == LineKind.GARBAGE).toList();
    }

    public boolean residential() {
        return account().accountClass() == AccountClass.RESIDENTIAL;
    }

    /** The price lists of the bill's gas, in the order they held. */
    public List<PublishedTariff> tariffs() {
        return gasLines().stream()
                .map(line -> detail.tariffs().get(line.tariffId()))
                .distinct()
                .toList();
    }

    public boolean lowIncome() {
        return tariffs().stream().anyMatch(PublishedTariff::lowIncome);
    }
}
