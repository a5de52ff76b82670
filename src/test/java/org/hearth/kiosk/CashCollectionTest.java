package org.hearth.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.payment.ReversalKind;
import org.hearth.payment.Reversals;
import org.hearth.payment.ReversePayment;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each emptying of a cash box is counted, compared to the fen, and worked to its end. */
@QuarkusTest
class CashCollectionTest {

    private static final Instant NOW = TestClock.START;

    @Inject Given given;
    @Inject TerminalFixture terminals;
    @Inject TestStaff staff;
    @Inject CashCollections collections;
    @Inject Reversals reversals;
    @Inject TestClock clock;

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

    private ValidatableResponse cash(long sequence, long fen, Instant paidAt) {
        return terminal.pay(terminal.cash(sequence, account.number(), fen, paidAt)).statusCode(201);
    }

    private ValidatableResponse open(String number, Instant at) {
        Map<String, Object> body = new TreeMap<>(Map.of("collectionNumber", number));
        if (at != null) {
            body.put("openedAt", at.toString());
        }
        return terminal.post("/collections", body);
    }

    private ValidatableResponse count(String number, long... notesAndPieces) {
        List<Map<String, Long>> notes = new ArrayList<>();
        for (int i = 0; i < notesAndPieces.length; i += 2) {
            notes.add(Map.of("denomination", notesAndPieces[i], "pieces", notesAndPieces[i + 1]));
        }
        return terminal.post("/collections/" + number + "/count", Map.of("notes", notes));
    }

    private ValidatableResponse read(String number) {
        return terminal.get("/kiosks/" + terminal.terminalId + "/collections/" + number);
    }

    @Nested
    class A_box {

        @Test
        void that_holds_what_was_posted_agrees() {
            cash(1, 10_000, NOW);
            cash(2, 7_000, NOW);
            open("1", NOW)
                    .statusCode(201)
                    .body("state", equalTo("open"))
                    .body("payments", equalTo(2))
                    .body("posted", nullValue());

            count("1", 10_000, 1, 5_000, 1, 2_000, 1)
                    .statusCode(200)
                    .body("state", equalTo("agreed"))
                    .body("posted", equalTo(17_000))
                    .body("counted", equalTo(17_000))
                    .body("difference", equalTo(0))
                    .body("notes.denomination", contains(10_000, 5_000, 2_000));
        }

        @ParameterizedTest
        @CsvSource({"9000, -1000", "11000, 1000", "0, -10000"})
        void that_holds_something_else_differs_by_as_much(long counted, int difference) {
            cash(1, 10_000, NOW);
            open("1", NOW);

            count("1", 1_000, counted / 1_000)
                    .body("state", equalTo("different"))
                    .body("difference", equalTo(difference));
        }

        @Test
        void holds_what_was_paid_since_it_was_taken_out_before() {
            cash(1, 10_000, NOW.minusSeconds(7_200));
            open("1", NOW.minusSeconds(3_600)).body("payments", equalTo(1));
            cash(2, 2_000, NOW.minusSeconds(60));

            open("2", NOW).body("payments", equalTo(1));
            count("2", 2_000, 1).body("state", equalTo("agreed"));
            terminal.get("/kiosks/" + terminal.terminalId + "/collections")
                    .body("data.collectionNumber", contains("2", "1"));
        }

        @Test
        void holds_the_notes_of_payments_that_come_later_and_the_count_follows_them() {
            cash(1, 10_000, NOW.minusSeconds(7_200));
            open("1", NOW.minusSeconds(3_600));
            count("1", 10_000, 1, 2_000, 1)
                    .body("state", equalTo("different"))
                    .body("difference", equalTo(2_000));

            cash(2, 2_000, NOW.minusSeconds(5_000));

            read("1").body("state", equalTo("agreed")).body("posted", equalTo(12_000));
            cash(3, 500, NOW.minusSeconds(4_000));
            read("1").body("state", equalTo("different")).body("difference", equalTo(-500));
        }

        @Test
        void holds_no_money_of_wallets() {
            Map<String, Object> wallet = terminal.cash(1, account.number(), 10_000, NOW);
            wallet.put("tender", "wallet");
            terminal.pay(wallet).statusCode(201);

            open("1", NOW).body("payments", equalTo(0));
            count("1").body("state", equalTo("agreed"));
        }

        @Test
        void still_holds_the_notes_of_a_payment_that_was_reversed() {
            cash(1, 10_000, NOW);
            reversals.reverse(
                    new ReversePayment(
                            terminal.partnerId,
                            Actor.client("office"),
                            terminal.terminalId + "-reversal",
                            terminal.terminalId + "-r1",
                            terminal.terminalId + "-1",
                            10_000,
                            "typed the wrong account",
                            ReversalKind.REVERSAL));
            assertThat(given.count("select balance_fen from account where id = ?", account.id()))
                    .isZero();
            open("1", NOW);

            count("1", 10_000, 1).body("state", equalTo("agreed")).body("posted", equalTo(10_000));
        }

        @Test
        void is_reported_and_counted_once_whatever_is_sent_again() {
            cash(1, 10_000, NOW);
            open("1", null).statusCode(201);
            open("1", null).statusCode(200);
            open("1", NOW.minusSeconds(60))
                    .statusCode(422)
                    .body("code", equalTo("COLLECTION_TIME_WRONG"));
            count("1", 10_000, 1).statusCode(200);
            count("1", 10_000, 1).statusCode(200);
            count("1", 10_000, 2).statusCode(409).body("code", equalTo("COLLECTION_COUNTED"));
            count("2", 10_000, 1).statusCode(404).body("code", equalTo("COLLECTION_NOT_FOUND"));
        }

        @Test
        void is_taken_out_after_the_one_before_and_not_in_the_future() {
            open("1", NOW.minusSeconds(60)).statusCode(201);

            open("2", NOW.minusSeconds(120)).statusCode(422);
            open("3", NOW.plusSeconds(60)).statusCode(422);
            open("4", NOW.minus(Duration.ofHours(73))).statusCode(422);
            open("5", NOW).statusCode(201);
        }

        @Test
        void is_told_to_the_terminal_so_that_it_counts_anew() {
            terminal.heartbeat(0, 0).body("boxEmptiedAt", nullValue());
            open("1", NOW);

            terminal.heartbeat(0, 0).body("boxEmptiedAt", equalTo("2026-11-23T09:10:00Z"));
        }
    }

    @ParameterizedTest
    @CsvSource({"denomination, 300", "denomination, -1", "pieces, -1", "pieces, 1.5"})
    void notes_that_do_not_exist_are_refused(String field, String value) {
        open("1", NOW);
        String body =
                "{\"notes\":[{\"denomination\":10000,\"pieces\":1}]}"
                        .replaceFirst("\"" + field + "\":[0-9]+", "\"" + field + "\":" + value);

        terminal.wrong()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/partner/v1/kiosks/" + terminal.terminalId + "/collections/1/count")
                .then()
                .statusCode(400);
    }

    @Nested
    class Finance {

        private final Visitor visitor = new Visitor("10.88.0.1");
        private final Visitor colleague = new Visitor("10.88.0.3");
        private String pages;

        @BeforeEach
        void signedIn() {
            visitor.with(staff.signedIn(StaffRole.FINANCE));
            colleague.with(staff.signedIn(StaffRole.FINANCE));
            pages = "/staff/kiosks/" + PublicId.KIOSK.of(terminal.key) + "/collections";
        }

        @Test
        void counts_without_seeing_what_was_posted_and_resolves_what_differs() {
            cash(1, 23_400, NOW);
            visitor.get(pages).then().statusCode(200).body(containsString("还没有清点过"));
            visitor.post(pages, Map.of("number", "S-1", "openedAt", "2026-11-23T17:10"))
                    .then()
                    .statusCode(303);
            visitor.get(pages + "/S-1")
                    .then()
                    .body(containsString("待清点"))
                    .body(not(containsString("234.00")));

            visitor.post(pages + "/S-1/count", Map.of("note-10000", "x"))
                    .then()
                    .statusCode(422)
                    .body(containsString("0 至 100000"));
            visitor.post(pages + "/S-1/count", Map.of("note-10000", "2", "note-100", "4"))
                    .then()
                    .statusCode(303);

            visitor.get(pages + "/S-1")
                    .then()
                    .body(containsString("有差额"))
                    .body(containsString("箱里少了"));
            colleague.post(pages + "/S-1/resolve", Map.of("reason", "少")).then().statusCode(422);
            colleague
                    .post(pages + "/S-1/resolve", Map.of("reason", "退给客户 30 元，见交接单"))
                    .then()
                    .statusCode(303);
            visitor.get(pages + "/S-1")
                    .then()
                    .body(containsString("已说明"))
                    .body(containsString("见交接单"));
            assertThat(
                            given.count(
                                    "select count(*) from audit_entry where subject_type ="
                                            + " 'collection' and action ="
                                            + " 'kiosk.difference-resolved' and subject_id ="
                                            + " (select id from kiosk_collection where"
                                            + " terminal_key = ?)",
                                    terminal.key))
                    .isEqualTo(1);
        }

        @Test
        void needs_two_people_for_a_difference() {
            cash(1, 10_000, NOW);
            open("1", NOW).statusCode(201);
            visitor.post(pages + "/1/count", Map.of("note-5000", "1")).then().statusCode(303);

            visitor.get(pages + "/1")
                    .then()
                    .body(containsString("清点人不能自己处理差额"))
                    .body(not(containsString("/1/resolve")));
            visitor.post(pages + "/1/resolve", Map.of("reason", "我自己说了算")).then().statusCode(403);

            read("1").body("state", equalTo("different"));
            colleague
                    .post(pages + "/1/resolve", Map.of("reason", "钱箱里卡住一张，已取出"))
                    .then()
                    .statusCode(303);
            read("1").body("state", equalTo("resolved"));
        }

        @Test
        void keeps_what_was_said_when_cash_that_comes_late_makes_another_difference() {
            cash(1, 10_000, NOW.minusSeconds(7_200));
            open("1", NOW.minusSeconds(3_600)).statusCode(201);
            visitor.post(pages + "/1/count", Map.of("note-5000", "1")).then().statusCode(303);
            colleague
                    .post(pages + "/1/resolve", Map.of("reason", "少一张五十元，见交接单"))
                    .then()
                    .statusCode(303);

            cash(2, 2_000, NOW.minusSeconds(5_000));

            read("1").body("state", equalTo("different")).body("difference", equalTo(-7_000));
            colleague
                    .get(pages + "/1")
                    .then()
                    .body(containsString("少一张五十元，见交接单"))
                    .body(containsString("−50.00"))
                    .body(containsString("−70.00"));
        }

        @Test
        void is_told_what_is_wrong_with_a_time() {
            visitor.post(pages, Map.of("number", "S-1", "openedAt", "2026-11-24T10:00"))
                    .then()
                    .statusCode(422)
                    .body(containsString("时间不对"));
            visitor.post(pages, Map.of("number", "S 1", "openedAt", "soon")).then().statusCode(422);
        }

        @Test
        void alone_sees_the_cash() {
            Visitor other = new Visitor("10.88.0.2").with(staff.signedIn(StaffRole.ADMINISTRATOR));

            other.get(pages).then().statusCode(403);
        }
    }
}
