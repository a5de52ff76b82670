package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.account.AccountLedger;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.SqlFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments that are booked together are what each would be by itself; amounts in fen. */
@QuarkusTest
class PaymentLotTest {

    @Inject Given given;
    @Inject Payments payments;
    @Inject AccountLedger accounts;
    @Inject LedgerCheck ledger;
    @Inject TestClock clock;

    private long bank;
    private LocalDate today;
    private final Map<Long, CollectPayment> orders = new LinkedHashMap<>();

    @BeforeEach
    void aBank() {
        bank = given.bank();
        today = LocalDate.now(clock);
        orders.clear();
    }

    @AfterEach
    void theBooksAgree() {
        assertThat(ledger.run().faults()).isEmpty();
    }

    @Test
    void someSettleSomeAreCreditAndSomeAreHeld() {
        AccountRow owing = given.account();
        given.bill(owing, today.plusDays(9), 3_000, 800);
        given.bill(owing, today.plusDays(70), 2_000, 0);
        AccountRow paidUp = given.account();
        AccountRow closed = given.account();
        given.closed(closed);
        order(owing, "a", 4_800);
        order(paidUp, "b", 700);
        order(closed, "c", 900);

        Map<String, PaymentView> booked = byNumber(bookAll());

        assertThat(booked.get("a").state()).isEqualTo(PaymentState.POSTED);
        assertThat(booked.get("a").allocations())
                .extracting(AllocationView::amountFen)
                .containsExactly(3_800L, 1_000L);
        assertThat(booked.get("a").balanceAfterFen()).isEqualTo(-1_000);
        assertThat(booked.get("b").creditedFen()).isEqualTo(700);
        assertThat(booked.get("c").suspenseReason()).isEqualTo(SuspenseReason.ACCOUNT_CLOSED);
        assertThat(balance(owing)).isEqualTo(-1_000);
        assertThat(balance(paidUp)).isEqualTo(700);
        assertThat(balance(closed)).isZero();
        assertThat(
                        given.count(
                                "select count(*) from allocation a join payment p on p.id ="
                                        + " a.payment_id where p.partner_id = ?",
                                bank))
                .isEqualTo(2);
        assertThat(
                        given.count(
                                "select count(*) from outbox_event where partner_id = ? and type in"
                                        + " ('payment.posted', 'payment.suspended')",
                                bank))
                .isEqualTo(3);
    }

    /** More rows than leave in one journey. */
    @Test
    void aHundredAreBookedLikeOne() {
        List<AccountRow> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            AccountRow account = given.account();
            given.bill(account, today.plusDays(9), 1_000 + i, 0);
            order(account, "n" + i, 1_000 + i);
            rows.add(account);
        }

        assertThat(bookAll()).hasSize(100);

        assertThat(rows).allSatisfy(account -> assertThat(balance(account)).isZero());
        assertThat(
                        given.count(
                                "select count(*) from payment where partner_id = ? and state ="
                                        + " 'POSTED'",
                                bank))
                .isEqualTo(100);
    }

    @Test
    void oneWhoseNumberIsTakenTakesTheWholeLotDown() {
        AccountRow one = given.account();
        AccountRow other = given.account();
        order(one, "a", 500);
        bookAll();
        orders.clear();
        order(other, "b", 300);
        order(one, "a", 500);

        assertThatThrownBy(this::bookAll)
                .satisfies(e -> assertThat(SqlFailure.of(e)).isEqualTo(SqlFailure.DUPLICATE));

        assertThat(balance(one)).isEqualTo(500);
        assertThat(balance(other)).isZero();
    }

    @Test
    void anotherCollectorsOrderIsRefused() {
        AccountRow one = given.account();
        order(one, "a", 500);
        bank = given.bank();

        assertThatThrownBy(this::bookAll).isInstanceOf(IllegalArgumentException.class);
        assertThat(balance(one)).isZero();
    }

    private void order(AccountRow account, String number, long fen) {
        orders.put(
                account.id(),
                new CollectPayment(
                        bank,
                        Actor.client("test"),
                        UUID.randomUUID().toString(),
                        number,
                        account.number(),
                        fen,
                        today,
                        clock.instant().minus(Duration.ofMinutes(5)),
                        Channel.DIRECT_DEBIT,
                        Tender.ACCOUNT,
                        null,
                        null,
                        null,
                        null));
    }

    private List<PaymentView> bookAll() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            accounts.lockAll(orders.keySet());
                            return payments.bookAll(bank, orders, today);
                        });
    }

    private static Map<String, PaymentView> byNumber(List<PaymentView> booked) {
        Map<String, PaymentView> found = new LinkedHashMap<>();
        booked.forEach(payment -> found.put(payment.transactionNumber(), payment));
        return found;
    }

    private long balance(AccountRow account) {
        return given.count("select balance_fen from account where id = ?", account.id());
    }
}
