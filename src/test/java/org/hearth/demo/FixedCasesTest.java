package org.hearth.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearth.account.AccountClass;
import org.hearth.account.MeterType;
import org.hearth.account.ReadingCycle;
import org.hearth.billing.BillStatus;
import org.hearth.billing.LateFeePolicy;
import org.hearth.billing.ReadingSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first ten accounts are what the README says, on whatever day the demonstration is made. */
class FixedCasesTest {

    private static final LateFeePolicy LATE_FEES = () -> new BigDecimal("0.001");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-01", "2026-12-31", "2027-01-05", "2028-02-29"})
    void areAsDescribed(LocalDate today) {
        assertThat(open(today, FixedCase.TWO_BILLS_UNPAID)).hasSize(2);
        assertThat(open(today, FixedCase.OVERDUE))
                .singleElement()
                .satisfies(bill -> assertThat(lateFee(bill, today)).isPositive());
        assertThat(open(today, FixedCase.NOTHING_OWED)).isEmpty();
        assertThat(book(today, FixedCase.NOTHING_OWED).balanceFen).isZero();
        assertThat(book(today, FixedCase.CREDIT).balanceFen).isEqualTo(20_000);
        assertThat(account(today, FixedCase.IC_CARD).meterType()).isEqualTo(MeterType.IC_CARD);
        assertThat(book(today, FixedCase.IC_CARD).bills).isEmpty();
        assertThat(readings(today, FixedCase.IOT))
                .isNotEmpty()
                .allMatch(reading -> reading.source() == ReadingSource.REMOTE);
        assertThat(account(today, FixedCase.INDUSTRIAL).subclass().accountClass())
                .isEqualTo(AccountClass.INDUSTRIAL);
        assertThat(account(today, FixedCase.INDUSTRIAL).cycle()).isEqualTo(ReadingCycle.MONTHLY);
        assertThat(book(today, FixedCase.INDUSTRIAL).bills).hasSizeBetween(23, 24);
        assertThat(account(today, FixedCase.LOW_INCOME).lowIncome()).isTrue();
        assertThat(book(today, FixedCase.LOW_INCOME).bills)
                .hasSizeBetween(11, 12)
                .allMatch(bill -> bill.garbageFen == 0);
        assertThat(last(book(today, FixedCase.LAST_BILL_ESTIMATED).bills).closing.source())
                .isEqualTo(ReadingSource.ESTIMATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-01-05"})
    void allOthersAddUpToo(LocalDate today) {
        DemoRows demo = new DemoRows(today, LATE_FEES);
        for (int index = 1; index <= 2_000; index++) {
            DemoAccount account = demo.account(index);
            AccountBook book = demo.book(account, demo.readings(account));

            long owed = book.bills.stream().mapToLong(DemoBill::outstandingFen).sum();
            long credit = book.payments.stream().mapToLong(payment -> payment.unappliedFen).sum();

            assertThat(credit - owed).as(account.number()).isEqualTo(book.balanceFen);
            assertThat(owed == 0 || credit == 0).as(account.number()).isTrue();
            assertThat(book.bills).allMatch(bill -> bill.issuedOn.isBefore(today));
            assertThat(book.payments).allMatch(payment -> payment.day.isBefore(today));
        }
    }

    private static List<DemoBill> open(LocalDate today, FixedCase fixed) {
        return book(today, fixed).bills.stream()
                .filter(bill -> bill.status() == BillStatus.OPEN)
                .toList();
    }

    private static long lateFee(DemoBill bill, LocalDate today) {
        return LATE_FEES.accrued(bill.gasFen, bill.dueOn, today);
    }

    private static DemoAccount account(LocalDate today, FixedCase fixed) {
        return new DemoAccounts(today).account(fixed.ordinal() + 1);
    }

    private static List<MeterReading> readings(LocalDate today, FixedCase fixed) {
        return new DemoRows(today, LATE_FEES).readings(account(today, fixed));
    }

    private static AccountBook book(LocalDate today, FixedCase fixed) {
        return new DemoRows(today, LATE_FEES).book(account(today, fixed), readings(today, fixed));
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}
