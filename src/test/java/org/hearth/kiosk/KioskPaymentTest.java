package org.hearth.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.LedgerCheck;
import org.hearth.payment.Payments;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 10 of partner-api.md: each terminal counts, keeps what it takes, and sends it once. */
@QuarkusTest
class KioskPaymentTest {

    private static final Instant NOW = TestClock.START;
    private static final Actor FINANCE = Actor.staff("finance");

    @Inject Given given;
    @Inject TerminalFixture terminals;
    @Inject TestClock clock;
    @Inject LedgerCheck ledger;
    @Inject KioskDesk desk;
    @Inject Payments payments;

    private TestTerminal terminal;
    private AccountRow account;

    @BeforeEach
    void aTerminalAndAnAccount() {
        terminal = terminals.aTerminal();
        account = given.account();
    }

    @AfterEach
    void theClockAsItWas() {
        clock.reset();
    }

    private Map<String, Object> cash(long sequence, long fen) {
        return terminal.cash(sequence, account.number(), fen, NOW);
    }

    private long balance() {
        return given.count("select balance_fen from account where id = ?", account.id());
    }

    @Nested
    class The_count {

        @Test
        void grows_by_one_and_nothing_is_missing() {
            terminal.pay(cash(1, 100))
                    .statusCode(201)
                    .body("kiosk.terminalId", equalTo(terminal.terminalId))
                    .body("kiosk.sequence", equalTo(1))
                    .body("kiosk.missing", empty());
            terminal.pay(cash(2, 100)).statusCode(201).body("kiosk.missing", empty());

            terminal.heartbeat(2, 0)
                    .statusCode(200)
                    .body("lastSequence", equalTo(2))
                    .body("missing", empty());
        }

        @Test
        void with_a_gap_names_it_in_the_answer_the_list_and_an_event() {
            terminal.pay(cash(1, 100)).statusCode(201);

            terminal.pay(cash(5, 100))
                    .statusCode(201)
                    .body("kiosk.missing.from", contains(2))
                    .body("kiosk.missing.to", contains(4));

            terminal.get("/kiosks/" + terminal.terminalId + "/gaps")
                    .body("data.from", contains(2))
                    .body("data.to", contains(4))
                    .body("data.state", contains("open"))
                    .body("next", nullValue());
            assertThat(events("kiosk.gap-found")).isEqualTo(1);
        }

        @Test
        void is_filled_by_what_comes_late_from_whichever_end() {
            terminal.pay(cash(7, 100)).body("kiosk.missing[0].to", equalTo(6));

            terminal.pay(cash(3, 100))
                    .body("kiosk.missing.from", contains(1, 4))
                    .body("kiosk.missing.to", contains(2, 6));
            terminal.pay(cash(1, 100)).body("kiosk.missing.from", contains(2, 4));
            terminal.pay(cash(6, 100)).body("kiosk.missing.to", contains(2, 5));
            terminal.pay(cash(2, 100)).body("kiosk.missing.from", contains(4));
            terminal.pay(cash(4, 100)).statusCode(201);
            terminal.pay(cash(5, 100)).body("kiosk.missing", empty());

            terminal.get("/kiosks/" + terminal.terminalId + "/gaps")
                    .body("data.state", contains("filled", "filled"));
            assertThat(events("kiosk.gap-filled")).isEqualTo(2);
            assertThat(balance()).isEqualTo(700);
        }

        @Test
        void has_each_number_once() {
            Map<String, Object> first = cash(1, 100);
            String answer = terminal.pay(first).statusCode(201).extract().asString();

            assertThat(terminal.pay(first).statusCode(200).extract().asString()).isEqualTo(answer);
            terminal.pay(first, "another-key-" + terminal.terminalId)
                    .statusCode(200)
                    .header("Idempotency-Replayed", "true");
            Map<String, Object> other = cash(1, 200);
            other.put("transactionNumber", terminal.terminalId + "-other");
            terminal.pay(other).statusCode(422).body("code", equalTo("IDEMPOTENCY_MISMATCH"));
            assertThat(balance()).isEqualTo(100);
        }

        @Test
        void has_a_gap_where_a_payment_was_refused_until_staff_explain_it() {
            terminal.pay(cash(1, 100)).statusCode(201);
            AccountRow meter = given.account("RESIDENTIAL", "IC_CARD");
            Map<String, Object> wallet = terminal.cash(2, meter.number(), 100, NOW);
            wallet.put("tender", "wallet");
            terminal.pay(wallet).statusCode(422).body("code", equalTo("METER_NOT_SUPPORTED"));
            terminal.pay(cash(3, 100)).body("kiosk.missing.from", contains(2));

            desk.explain(FINANCE, terminal.key, gap(), "没有收钱，客户改去营业厅");

            terminal.heartbeat(3, 0).body("missing", empty());
            terminal.get("/kiosks/" + terminal.terminalId + "/gaps")
                    .body("data.state", contains("explained"));
            assertThat(events("kiosk.gap-explained")).isEqualTo(1);
            assertThat(desk.terminal(terminal.key).missing()).isZero();
        }

        @Test
        void still_takes_what_was_explained_and_comes_after_all() {
            terminal.pay(cash(4, 100)).body("kiosk.missing[0].to", equalTo(3));
            desk.explain(FINANCE, terminal.key, gap(), "机器被水泡了，记录读不出");

            terminal.pay(cash(2, 100)).statusCode(201).body("kiosk.missing", empty());

            terminal.get("/kiosks/" + terminal.terminalId + "/gaps")
                    .body("data.from", contains(3, 1))
                    .body("data.state", contains("explained", "explained"));
            terminal.pay(cash(1, 100)).statusCode(201);
            terminal.pay(cash(3, 100)).statusCode(201);
            terminal.get("/kiosks/" + terminal.terminalId + "/gaps")
                    .body("data.state", contains("filled", "filled"));
            assertThat(balance()).isEqualTo(400);
        }

        @Test
        void is_explained_once_and_only_for_the_terminal_that_counts() {
            terminal.pay(cash(2, 100)).statusCode(201);
            TestTerminal other = terminals.aTerminal();

            assertThatThrownBy(() -> desk.explain(FINANCE, other.key, gap(), "不是这台"))
                    .extracting("code")
                    .isEqualTo(KioskError.GAP_NOT_OPEN);
            desk.explain(FINANCE, terminal.key, gap(), "记录丢失");
            assertThatThrownBy(() -> desk.explain(FINANCE, terminal.key, gap(), "再说一次"))
                    .extracting("code")
                    .isEqualTo(KioskError.GAP_NOT_OPEN);
        }

        private long gap() {
            return given.count("select id from kiosk_gap where terminal_key = ?", terminal.key);
        }

        private long events(String type) {
            return given.count(
                    "select count(*) from outbox_event where partner_id = ? and type = ?",
                    terminal.partnerId,
                    type);
        }
    }

    @Nested
    class A_day_offline {

        @Test
        void is_booked_in_order_and_changes_nothing_when_it_is_sent_again() {
            List<Map<String, Object>> day =
                    LongStream.rangeClosed(1, 40).mapToObj(n -> cash(n, 100 * n)).toList();
            clock.set(NOW.plus(Duration.ofHours(20)));

            List<String> answers = new ArrayList<>();
            day.forEach(p -> answers.add(terminal.pay(p).statusCode(201).extract().asString()));
            List<String> again = new ArrayList<>();
            day.forEach(p -> again.add(terminal.pay(p).statusCode(200).extract().asString()));

            assertThat(again).isEqualTo(answers);
            assertThat(balance()).isEqualTo(82_000);
            assertThat(counted()).isEqualTo(40);
            terminal.heartbeat(40, 0).body("missing", empty()).body("lastSequence", equalTo(40));
            assertThat(ledger.run().faults()).isEmpty();
        }

        /** 17:10 of the 23rd plus so many hours; the date before yesterday moves to today. */
        @ParameterizedTest(name = "{0} hours later: {1}, booked on {2}, late: {3}")
        @CsvSource({
            "0, posted, 2026-11-23, false",
            "30, posted, 2026-11-23, false",
            "31, posted, 2026-11-25, true",
            "72, posted, 2026-11-26, true",
            "73, suspense, 2026-11-26, true",
            "240, suspense, 2026-12-03, true"
        })
        void is_booked_within_72_hours_and_suspended_later(
                long hours, String state, String bookedOn, boolean late) {
            given.bill(account, LocalDate.of(2026, 11, 20), 5_000, 0);
            Map<String, Object> kept = cash(1, 6_000);
            clock.set(NOW.plus(Duration.ofHours(hours)));

            terminal.pay(kept)
                    .statusCode(201)
                    .body("state", equalTo(state))
                    .body(
                            "suspenseReason",
                            equalTo(state.equals("suspense") ? "offline-too-long" : null))
                    .body("businessDate", equalTo(bookedOn))
                    .body("late", equalTo(late));
        }

        /**
         * Three days late at 0.1% of 50.00 yuan of gas are 0.15 yuan, as on the day it was paid.
         */
        @Test
        void costs_the_customer_no_late_fee() {
            given.bill(account, LocalDate.of(2026, 11, 20), 5_000, 0);
            Map<String, Object> kept = cash(1, 5_015);
            clock.set(NOW.plus(Duration.ofHours(71)));

            terminal.pay(kept).body("credited", equalTo(0)).body("balanceAfter", equalTo(0));
        }

        @ParameterizedTest
        @CsvSource({"IC_CARD, meter-not-supported", "POSTPAID, no-such-account"})
        void never_refuses_the_money_that_was_taken(String meter, String reason) {
            AccountRow wrong = given.account("RESIDENTIAL", meter);
            String number = meter.equals("IC_CARD") ? wrong.number() : "99999999999999999";

            terminal.pay(terminal.cash(1, number, 10_000, NOW.minusSeconds(3_600)))
                    .statusCode(201)
                    .body("state", equalTo("suspense"))
                    .body("suspenseReason", equalTo(reason));
        }
    }

    /**
     * The partner's host named the terminal's payment in its book of the day, and it came later.
     */
    @Nested
    class A_payment_that_the_book_named_first {

        private String named;

        @BeforeEach
        void theBookOfYesterday() {
            named = named(1, 6_000);
        }

        private String named(long sequence, long fen) {
            return PublicId.PAYMENT.of(
                    payments.collect(
                                    new CollectPayment(
                                            terminal.partnerId,
                                            Actor.system("reconciliation"),
                                            "file " + terminal.terminalId + "-" + sequence,
                                            terminal.terminalId + "-" + sequence,
                                            account.number(),
                                            fen,
                                            LocalDate.of(2026, 11, 23),
                                            NOW,
                                            Channel.PARTNER_FILE,
                                            Tender.NOT_STATED,
                                            null,
                                            null,
                                            null,
                                            null))
                            .payment()
                            .paymentId());
        }

        @Test
        void is_answered_with_it_and_counted_with_its_notes() {
            terminal.pay(cash(1, 6_000))
                    .statusCode(200)
                    .body("paymentId", equalTo(named))
                    .body("kiosk.sequence", equalTo(1))
                    .body("kiosk.missing", empty());

            terminal.heartbeat(1, 0).body("lastSequence", equalTo(1)).body("missing", empty());
            assertThat(balance()).isEqualTo(6_000);
            assertThat(desk.terminal(terminal.key).inBoxFen()).isEqualTo(6_000);
            terminal.get("/payments/" + named).body("kiosk.sequence", equalTo(1));
        }

        @Test
        void is_counted_once_however_often_it_is_sent() {
            String answer = terminal.pay(cash(1, 6_000)).statusCode(200).extract().asString();

            assertThat(terminal.pay(cash(1, 6_000)).statusCode(200).extract().asString())
                    .isEqualTo(answer);
            terminal.pay(cash(1, 6_000), "another-key-" + terminal.terminalId)
                    .statusCode(200)
                    .body("paymentId", equalTo(named));
            assertThat(counted()).isEqualTo(1);
            assertThat(balance()).isEqualTo(6_000);
            assertThat(ledger.run().faults()).isEmpty();
        }

        @Test
        void fills_the_gap_it_left() {
            terminal.pay(cash(2, 100)).body("kiosk.missing.from", contains(1));

            terminal.pay(cash(1, 6_000)).statusCode(200).body("kiosk.missing", empty());
        }

        @Test
        void is_another_one_where_the_amount_or_the_number_of_the_count_differs() {
            terminal.pay(cash(1, 6_100))
                    .statusCode(422)
                    .body("code", equalTo("IDEMPOTENCY_MISMATCH"));
            terminal.pay(cash(1, 6_000)).statusCode(200);
            Map<String, Object> other = cash(2, 6_000);
            other.put("transactionNumber", terminal.terminalId + "-1");

            terminal.pay(other, "second-" + terminal.terminalId)
                    .statusCode(422)
                    .body("code", equalTo("IDEMPOTENCY_MISMATCH"));
            assertThat(counted()).isEqualTo(1);
        }

        @Test
        void is_counted_once_though_it_is_sent_by_many_at_once() throws Exception {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                String key = terminal.terminalId + "-race-" + n % 3;
                calls.add(() -> terminal.pay(cash(1, 6_000), key).extract().statusCode());
            }
            ExecutorService workers = Executors.newFixedThreadPool(6);
            try {
                for (Future<Integer> answer : workers.invokeAll(calls)) {
                    assertThat(answer.get()).isEqualTo(200);
                }
            } finally {
                workers.shutdownNow();
            }

            assertThat(counted()).isEqualTo(1);
            assertThat(balance()).isEqualTo(6_000);
        }
    }

    /** Ten to midnight and a clock that is four minutes fast: the money is taken, it is booked. */
    @Test
    void a_clock_that_is_a_little_fast_at_midnight_refuses_no_money() {
        Instant nearMidnight = Instant.parse("2026-11-23T15:58:00Z");
        clock.set(nearMidnight);

        terminal.pay(terminal.cash(1, account.number(), 100, nearMidnight.plusSeconds(240)))
                .statusCode(201)
                .body("businessDate", equalTo("2026-11-23"));
        Map<String, Object> far = terminal.cash(2, account.number(), 100, nearMidnight);
        far.put("businessDate", "2026-11-25");
        terminal.pay(far).statusCode(422).body("code", equalTo("BUSINESS_DATE_NOT_ALLOWED"));
    }

    @Nested
    class A_terminal {

        @Test
        void pays_as_nobody_but_itself() {
            TestTerminal neighbour = terminals.aTerminal();
            TestTerminal posing = terminal.posingAs(neighbour.terminalId);

            posing.pay(posing.cash(1, account.number(), 100, NOW))
                    .statusCode(403)
                    .body("code", equalTo("TERMINAL_NOT_YOURS"));
            posing.heartbeat(0, 0).statusCode(404).body("code", equalTo("TERMINAL_NOT_FOUND"));
            posing.get("/kiosks/" + neighbour.terminalId + "/gaps").statusCode(404);
            Map<String, Object> nameless = cash(1, 100);
            nameless.remove("terminalId");
            terminal.pay(nameless).statusCode(403);
            assertThat(balance()).isZero();
        }

        @Test
        void is_not_paid_for_by_another_client_of_its_partner() {
            TestTerminal office = terminals.registered();

            office.pay(office.cash(1, account.number(), 100, NOW))
                    .statusCode(403)
                    .body("code", equalTo("TERMINAL_NOT_YOURS"));
            Map<String, Object> uncounted = office.cash(1, account.number(), 100, NOW);
            uncounted.remove("sequence");
            office.pay(uncounted).statusCode(403);
            assertThat(balance()).isZero();
        }

        @ParameterizedTest
        @CsvSource({"sequence, ", "sequence, 0", "channel, counter"})
        void always_counts(String field, String value) {
            Map<String, Object> payment = cash(1, 100);
            if (value == null) {
                payment.remove(field);
            } else {
                payment.put(field, field.equals("sequence") ? Long.valueOf(value) : value);
            }

            terminal.pay(payment).statusCode(422).body("code", equalTo("SEQUENCE_MISSING"));
        }

        @Test
        void counts_beside_another_at_the_same_account() throws Exception {
            TestTerminal other = terminals.aTerminal();
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int n = 1; n <= 15; n++) {
                for (TestTerminal each : List.of(terminal, other)) {
                    Map<String, Object> payment = each.cash(n, account.number(), 100, NOW);
                    calls.add(() -> each.pay(payment).extract().statusCode());
                    calls.add(() -> each.pay(payment).extract().statusCode());
                }
            }
            ExecutorService workers = Executors.newFixedThreadPool(6);
            try {
                for (Future<Integer> answer : workers.invokeAll(calls)) {
                    assertThat(answer.get()).isIn(200, 201);
                }
            } finally {
                workers.shutdownNow();
            }

            assertThat(balance()).isEqualTo(3_000);
            assertThat(counted()).isEqualTo(15);
            terminal.heartbeat(15, 0).body("missing", empty()).body("lastSequence", equalTo(15));
            other.heartbeat(15, 0).body("missing", empty()).body("lastSequence", equalTo(15));
        }
    }

    @Nested
    class A_blocked_terminal {

        @Test
        void starts_nothing_and_is_told_so() {
            terminals.block(terminal);

            terminal.get("/accounts/" + account.number())
                    .statusCode(403)
                    .body("code", equalTo("TERMINAL_BLOCKED"));
            clock.advance(Duration.ofMinutes(5));
            Map<String, Object> wallet = terminal.cash(1, account.number(), 100, clock.instant());
            wallet.put("tender", "wallet");
            terminal.pay(wallet).statusCode(403).body("code", equalTo("TERMINAL_BLOCKED"));
            terminal.heartbeat(0, 0).body("blocked", equalTo(true));
            assertThat(balance()).isZero();
        }

        @Test
        void still_hands_in_what_it_took_before() {
            clock.advance(Duration.ofHours(1));
            terminals.block(terminal);

            terminal.pay(cash(1, 100)).statusCode(201).body("state", equalTo("posted"));
        }

        @Test
        void has_cash_of_later_held_and_not_refused() {
            terminals.block(terminal);
            clock.advance(Duration.ofHours(1));

            terminal.pay(terminal.cash(1, account.number(), 100, clock.instant()))
                    .statusCode(201)
                    .body("state", equalTo("suspense"))
                    .body("suspenseReason", equalTo("terminal-blocked"));
            assertThat(balance()).isZero();
        }
    }

    @Nested
    class A_payment_by_phone {

        @Test
        void is_not_started_for_a_blocked_terminal_by_any_client_of_its_partner() {
            TestTerminal office = terminals.officeOf(terminal);
            terminals.block(terminal);

            office.post("/checkouts", checkout())
                    .statusCode(403)
                    .body("code", equalTo("TERMINAL_BLOCKED"));
        }

        @Test
        void is_read_and_ended_only_at_the_terminal_that_shows_it() {
            String id = terminal.post("/checkouts", checkout()).extract().path("checkoutId");
            TestTerminal stranger = terminals.aTerminal();

            stranger.get("/kiosks/" + stranger.terminalId + "/checkouts/" + id)
                    .statusCode(404)
                    .body("code", equalTo("CHECKOUT_NOT_FOUND"));
            stranger.bare().post(cancellation(stranger, id)).then().statusCode(404);
            terminal.get("/kiosks/" + terminal.terminalId + "/checkouts/" + id)
                    .statusCode(200)
                    .body("state", equalTo("waiting"));
            terminal.bare()
                    .post(cancellation(terminal, id))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("closed"));
        }

        @Test
        void is_ended_without_a_body_and_refused_a_form() {
            String id = terminal.post("/checkouts", checkout()).extract().path("checkoutId");
            String path = cancellation(terminal, id);

            terminal.wrong()
                    .contentType("application/x-www-form-urlencoded")
                    .post(path)
                    .then()
                    .statusCode(415)
                    .body("code", equalTo("MEDIA_TYPE_UNSUPPORTED"));
            terminal.bare().post(path).then().statusCode(200).body("state", equalTo("closed"));
        }

        private static String cancellation(TestTerminal at, String id) {
            return "/partner/v1/kiosks/" + at.terminalId + "/checkouts/" + id + "/cancellation";
        }

        private Map<String, Object> checkout() {
            return Map.of(
                    "accountNumber", account.number(), "amount", 12_830, "method", "wechat-pay");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "state, asleep",
        "cash, -1",
        "cashBox, empty",
        "paper, none",
        "softwareVersion, 'one two'",
        "sequence, -1",
        "queued, many",
        "mood, fine"
    })
    void a_heartbeat_that_makes_no_sense_is_refused(String field, String value) {
        Map<String, Object> beat = TestTerminal.beat(0, 0);
        beat.put(field, value.equals("-1") ? (Object) (-1) : value);

        terminal.wrong()
                .contentType(ContentType.JSON)
                .body(beat)
                .post("/partner/v1/kiosks/" + terminal.terminalId + "/heartbeats")
                .then()
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"));
    }

    private long counted() {
        return given.count(
                "select count(*) from kiosk_payment where terminal_key = ?", terminal.key);
    }
}
