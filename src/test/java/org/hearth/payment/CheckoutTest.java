package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.InvalidTransactionException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.payment.gateway.DeclineReason;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.payment.gateway.sandbox.SandboxCashier;
import org.hearth.payment.gateway.sandbox.SandboxGateway;
import org.hearth.platform.error.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paying at a gateway's cashier: the money is posted once, whatever gets lost on the way. */
@QuarkusTest
class CheckoutTest {

    private static final long AMOUNT = 12_830;

    @Inject Checkouts checkouts;
    @Inject CheckoutSweep sweep;
    @Inject Payments payments;
    @Inject SandboxCashier cashier;
    @Inject SandboxGateway gateway;
    @Inject SandboxBooksFixture books;
    @Inject SecondGateway second;
    @Inject TestClock clock;
    @Inject DataSource database;
    @Inject Given given;
    @Inject EntityManager entities;

    private AccountRow account;

    @BeforeEach
    void anAccountWithABill() {
        account = given.account();
        given.bill(account, LocalDate.of(2026, 11, 30), 11_230, 1_600);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Nested
    class Payer {

        @Test
        void pays_at_the_cashier_and_the_bill_is_settled() {
            String id = start();
            assertThat(state(id)).isEqualTo(CheckoutState.PENDING);

            cashier.pay(books.reference(id));

            awaitState(id, CheckoutState.POSTED);
            PaymentView payment = onlyPayment();
            assertThat(payment.amountFen()).isEqualTo(AMOUNT);
            assertThat(payment.balanceAfterFen()).isZero();
            assertThat(payment.channel()).isEqualTo(Channel.WEBSITE);
            assertThat(payment.tender()).isEqualTo(Tender.WALLET);
            assertThat(payment.transactionNumber()).isEqualTo(id);
        }

        @Test
        void is_turned_down_and_pays_after_all_at_the_same_cashier() {
            String id = start();
            cashier.decline(books.reference(id), DeclineReason.INSUFFICIENT_FUNDS);
            awaitState(id, CheckoutState.FAILED);
            assertThat(checkouts.look(id).failure()).isEqualTo(CheckoutFailure.INSUFFICIENT_FUNDS);

            cashier.pay(books.reference(id));

            awaitState(id, CheckoutState.POSTED);
            assertThat(onlyPayment().amountFen()).isEqualTo(AMOUNT);
        }

        @Test
        void comes_back_before_the_notification_and_the_gateway_is_asked() {
            String id = start();
            assertThat(checkouts.look(id).state()).isEqualTo(CheckoutState.PENDING);
            assertThat(checkouts.look(id).promisedBy())
                    .isEqualTo(TestClock.START.plus(Duration.ofMinutes(30)));

            books.paidInSilence(id);
            clock.advance(Duration.ofSeconds(5));

            assertThat(checkouts.look(id).state()).isEqualTo(CheckoutState.POSTED);
            assertThat(onlyPayment().amountFen()).isEqualTo(AMOUNT);
        }

        @Test
        void turns_to_another_method_and_the_first_order_can_no_longer_be_paid() {
            String id = start();

            assertThat(checkouts.abandon(id).state()).isEqualTo(CheckoutState.CLOSED);

            cashier.pay(books.reference(id));
            assertThat(books.state(id)).isEqualTo("CLOSED");
            assertThat(allPayments()).isEmpty();
        }

        @Test
        void who_turns_away_after_paying_has_paid() {
            String id = start();
            books.paidInSilence(id);

            assertThat(checkouts.abandon(id).state()).isEqualTo(CheckoutState.POSTED);
        }

        @Test
        void is_told_when_the_gateway_does_not_answer_and_nothing_is_taken() {
            second.silent();
            try {
                CheckoutView checkout =
                        checkouts.start(
                                new StartCheckout(
                                        account.number(),
                                        null,
                                        PaymentMethod.BANK_CARD,
                                        AMOUNT,
                                        "燃气费"));
                assertThat(checkout.state()).isEqualTo(CheckoutState.FAILED);
                assertThat(checkout.failure()).isEqualTo(CheckoutFailure.GATEWAY_UNAVAILABLE);
                assertThat(checkouts.look(checkout.id()).state()).isEqualTo(CheckoutState.FAILED);
            } finally {
                second.off();
            }
        }

        @Test
        void still_sees_the_state_of_a_checkout_whose_gateway_is_gone() {
            second.silent();
            String id =
                    checkouts
                            .start(
                                    new StartCheckout(
                                            account.number(),
                                            null,
                                            PaymentMethod.BANK_CARD,
                                            AMOUNT,
                                            "燃气费"))
                            .id();
            second.off();

            assertThat(checkouts.look(id).state()).isEqualTo(CheckoutState.FAILED);
        }

        @Test
        void sees_nothing_behind_an_id_that_is_not_one() {
            assertThatThrownBy(() -> checkouts.look("chk_00000000000000000000000000"))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            e -> assertThat(e.code()).isEqualTo(CheckoutError.CHECKOUT_NOT_FOUND));
        }
    }

    @Nested
    class Notification {

        @Test
        void sent_ten_times_at_once_posts_once() throws Exception {
            String id = start();
            books.paidInSilence(id);

            atOnce(
                    10,
                    () ->
                            SandboxNotification.paid(id, AMOUNT, TestClock.START)
                                    .send()
                                    .statusCode(200)
                                    .body(containsString("SUCCESS")));

            awaitPosted(id);
            assertThat(onlyPayment().amountFen()).isEqualTo(AMOUNT);
        }

        @Test
        void posted_as_a_form_needs_no_token_of_a_page_and_arrives_untouched() {
            String id = start();
            books.paidInSilence(id);

            SandboxNotification.paid(id, AMOUNT, TestClock.START)
                    .as("application/x-www-form-urlencoded")
                    .send()
                    .statusCode(200);

            assertThat(state(id)).isEqualTo(CheckoutState.POSTED);
        }

        @Test
        void to_a_gateway_that_is_none_is_refused() {
            RestAssured.given()
                    .contentType("application/x-www-form-urlencoded")
                    .body("a=b")
                    .post("/gateways/nobody/notifications")
                    .then()
                    .statusCode(404);
        }

        @Test
        void of_a_failure_that_comes_after_success_changes_nothing() {
            String id = start();
            books.paidInSilence(id);
            SandboxNotification.paid(id, AMOUNT, TestClock.START).send().statusCode(200);

            SandboxNotification.declined(id, AMOUNT).send().statusCode(200);

            assertThat(state(id)).isEqualTo(CheckoutState.POSTED);
        }

        @Test
        void with_another_amount_is_checked_with_the_gateway_and_its_books_are_posted() {
            String id = start();
            books.paidInSilence(id, 10_000L);

            SandboxNotification.paid(id, 10_000, TestClock.START).send().statusCode(200);

            assertThat(onlyPayment().amountFen()).isEqualTo(10_000);
            assertThat(onlyPayment().balanceAfterFen()).isEqualTo(10_000 - AMOUNT);
        }

        @Test
        void with_an_amount_the_gateway_does_not_know_of_posts_nothing() {
            String id = start();

            SandboxNotification.paid(id, 999_999, TestClock.START).send().statusCode(200);

            assertThat(state(id)).isEqualTo(CheckoutState.PENDING);
            assertThat(allPayments()).isEmpty();
        }

        @Test
        void after_the_checkout_was_closed_is_still_posted() {
            String id = start();
            checkouts.abandon(id);
            books.paidInSilence(id);

            SandboxNotification.paid(id, AMOUNT, TestClock.START).send().statusCode(200);

            assertThat(state(id)).isEqualTo(CheckoutState.POSTED);
            assertThat(onlyPayment().balanceAfterFen()).isZero();
        }

        @Test
        void signed_with_another_key_is_refused() {
            String id = start();
            SandboxNotification.paid(id, AMOUNT, TestClock.START)
                    .signedWith("guessed")
                    .send()
                    .statusCode(400)
                    .body(containsString("FAIL"));
            assertThat(state(id)).isEqualTo(CheckoutState.PENDING);
        }

        @Test
        void changed_on_the_way_is_refused() {
            String id = start();
            SandboxNotification.declined(id, AMOUNT)
                    .send("{\"orderNumber\":\"" + id + "\",\"state\":\"PAID\"}")
                    .statusCode(400);
            assertThat(state(id)).isEqualTo(CheckoutState.PENDING);
        }

        @ParameterizedTest
        @ValueSource(longs = {-301, 301})
        void replayed_minutes_later_is_refused(long seconds) {
            String id = start();
            SandboxNotification.paid(id, AMOUNT, TestClock.START)
                    .signedAt(TestClock.START.plusSeconds(seconds))
                    .send()
                    .statusCode(400);
            assertThat(state(id)).isEqualTo(CheckoutState.PENDING);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "null",
                    "{",
                    "[]",
                    "{\"orderNumber\":\"x\"}",
                    "{\"state\":\"PAID\",\"orderNumber\":\"x\",\"currency\":\"CNY\",\"amountFen\":-1}"
                })
        void signed_nonsense_is_refused(String body) {
            SandboxNotification.saying(body).send().statusCode(400);
        }

        @Test
        void of_an_order_that_is_not_ours_is_refused() {
            SandboxNotification.paid("chk_unknown", AMOUNT, TestClock.START).send().statusCode(400);
        }
    }

    @Nested
    class Sweep {

        @Test
        void posts_what_was_paid_and_never_notified() {
            String id = start();
            books.paidInSilence(id);
            clock.advance(Duration.ofMinutes(2));

            sweep.sweep();
            sweep.sweep();

            assertThat(state(id)).isEqualTo(CheckoutState.POSTED);
            assertThat(onlyPayment().amountFen()).isEqualTo(AMOUNT);
        }

        @Test
        void closes_at_the_gateway_what_ran_out_of_time() {
            String id = start();
            clock.advance(Duration.ofMinutes(16));

            sweep.sweep();

            CheckoutView checkout = checkouts.look(id);
            assertThat(checkout.state()).isEqualTo(CheckoutState.CLOSED);
            assertThat(checkout.failure()).isEqualTo(CheckoutFailure.EXPIRED);
            assertThat(books.state(id)).isEqualTo("CLOSED");
        }

        @Test
        void posts_money_that_was_paid_in_the_last_second() {
            String id = start();
            books.paidInSilence(id);
            clock.advance(Duration.ofMinutes(16));

            sweep.sweep();

            assertThat(state(id)).isEqualTo(CheckoutState.POSTED);
        }

        @Test
        void posts_days_later_what_came_to_light_days_later() {
            String id = start();
            books.paidInSilence(id);
            clock.advance(Duration.ofDays(5));

            sweep.sweep();

            assertThat(state(id)).isEqualTo(CheckoutState.POSTED);
            assertThat(onlyPayment().paidAt()).isEqualTo(TestClock.START);
        }

        @Test
        void finishes_a_posting_that_a_crash_cut_short_before_the_payment() {
            String id = start();
            crashedAfterPaid(id);

            sweep.sweep();

            assertThat(state(id)).isEqualTo(CheckoutState.POSTED);
            assertThat(onlyPayment().amountFen()).isEqualTo(AMOUNT);
        }

        @Test
        void finishes_a_posting_that_a_crash_cut_short_after_the_payment() {
            String id = start();
            books.paidInSilence(id);
            clock.advance(Duration.ofSeconds(5));
            checkouts.look(id);
            PaymentView before = onlyPayment();
            crashedAfterPaid(id);

            sweep.sweep();

            assertThat(state(id)).isEqualTo(CheckoutState.POSTED);
            assertThat(onlyPayment().paymentId()).isEqualTo(before.paymentId());
        }

        @Test
        void closes_what_a_crash_left_before_the_payer_was_sent_to_the_cashier() {
            String id = start();
            crashedBeforeTheCashier(id);
            clock.advance(Duration.ofMinutes(16));

            sweep.sweep();

            assertThat(state(id)).isEqualTo(CheckoutState.CLOSED);
            assertThat(books.state(id)).isEqualTo("CLOSED");
        }

        @Test
        void posts_what_was_paid_though_the_gateway_tells_of_closing_afterwards() {
            String id = start();
            crashedAfterPaid(id);
            SandboxNotification.closed(id, AMOUNT).send().statusCode(200);

            sweep.sweep();

            assertThat(state(id)).isEqualTo(CheckoutState.POSTED);
            assertThat(onlyPayment().amountFen()).isEqualTo(AMOUNT);
        }

        @Test
        void of_several_instances_posts_once() throws Exception {
            String id = start();
            books.paidInSilence(id);
            clock.advance(Duration.ofMinutes(2));

            atOnce(
                    4,
                    () -> {
                        sweep.sweep();
                        return null;
                    });

            awaitPosted(id);
            assertThat(onlyPayment().amountFen()).isEqualTo(AMOUNT);
        }
    }

    @Test
    void every_step_is_audited() {
        String id = start();
        books.paidInSilence(id);
        SandboxNotification.paid(id, AMOUNT, TestClock.START).send();

        assertThat(audited(id))
                .containsExactly(
                        "guest:web null CREATED",
                        "guest:web CREATED PENDING",
                        "gateway:sandbox PENDING PAID",
                        "system:checkout PAID POSTED");
    }

    @Test
    void no_gateway_is_called_inside_a_transaction() {
        assertThatThrownBy(
                        () -> QuarkusTransaction.requiringNew().run(() -> gateway.query("chk_x")))
                .hasRootCauseInstanceOf(InvalidTransactionException.class);
    }

    private String start() {
        return checkouts
                .start(
                        new StartCheckout(
                                account.number(), null, PaymentMethod.WECHAT_PAY, AMOUNT, "燃气费"))
                .id();
    }

    /** As last written down: nobody is asked. */
    private CheckoutState state(String id) {
        return CheckoutState.valueOf(
                row("select state from checkout where public_id = ?", id).get(0));
    }

    private void awaitState(String id, CheckoutState state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> state(id) == state);
    }

    private void awaitPosted(String id) {
        awaitState(id, CheckoutState.POSTED);
    }

    private List<PaymentView> allPayments() {
        return payments.ofAccount(account.id(), Long.MAX_VALUE, 10);
    }

    private PaymentView onlyPayment() {
        assertThat(allPayments()).hasSize(1);
        return allPayments().get(0);
    }

    private void crashedAfterPaid(String id) {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createQuery(
                                                "update Checkout set state = PAID, paidFen ="
                                                        + " amountFen, paidAt = :now, checkAt ="
                                                        + " :now where publicId = :id")
                                        .setParameter("now", now)
                                        .setParameter("id", id)
                                        .executeUpdate());
    }

    private void crashedBeforeTheCashier(String id) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createQuery(
                                                "update Checkout set state = CREATED, cashierUrl ="
                                                        + " null where publicId = :id")
                                        .setParameter("id", id)
                                        .executeUpdate());
    }

    private List<String> audited(String id) {
        return row(
                "select concat(e.actor, ' ', coalesce(e.from_state, 'null'), ' ', e.to_state)"
                        + " from audit_entry e join checkout c on c.id = e.subject_id"
                        + " where c.public_id = ? order by e.id",
                id);
    }

    private List<String> row(String sql, String parameter) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (var rows = query.executeQuery()) {
                Stream.Builder<String> values = Stream.builder();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values.build().toList();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void atOnce(int times, Callable<?> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            var results = threads.invokeAll(Stream.generate(() -> work).limit(times).toList());
            for (var result : results) {
                result.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
