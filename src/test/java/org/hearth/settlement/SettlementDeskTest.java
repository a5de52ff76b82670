package org.hearth.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.payment.PaymentView;
import org.hearth.payment.Payments;
import org.hearth.payment.ReconciliationState;
import org.hearth.payment.Suspense;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finance works differences to their end, and two people close a day. */
@QuarkusTest
class SettlementDeskTest {

    @Inject Given given;
    @Inject Payments payments;
    @Inject SaidBooks books;
    @Inject Days days;
    @Inject TestStaff staff;
    @Inject Suspense suspense;
    @Inject MissingBooks missing;
    @Inject TestClock clock;

    private long bank;
    private Visitor one;
    private Visitor two;

    @BeforeEach
    void aBankAndTwoOfFinance() {
        bank = given.bank();
        one = new Visitor("192.0.2.61").with(staff.signedIn(StaffRole.FINANCE));
        two = new Visitor("192.0.2.62").with(staff.signedIn(StaffRole.FINANCE));
    }

    /** Ours alone: 200; theirs alone: 300, booked late. */
    private String dayWithTwoDifferences() {
        AccountRow account = given.account();
        BankBook book = new BankBook(payments, bank);
        book.pay("both", account.number(), 100, BankBook.TODAY);
        book.pay("=ours", account.number(), 200, BankBook.TODAY);
        books.send(
                bank,
                BankBook.TODAY,
                List.of(
                        SaidBooks.payment("both", account.number(), 100),
                        SaidBooks.payment("theirs", account.number(), 300)));
        return dayPath();
    }

    private String dayPath() {
        long id = given.count("select id from settlement_day where partner_id = ?", bank);
        return "/staff/settlement/" + PublicId.SETTLEMENT_DAY.of(id);
    }

    private String differencePath(String number) {
        return "/staff/settlement/differences/"
                + PublicId.DIFFERENCE.of(
                        given.count(
                                "select id from settlement_difference where partner_id = ?"
                                        + " and transaction_number = ? order by id desc limit 1",
                                bank,
                                number));
    }

    private ReconciliationState reconciliation(String number) {
        return payments.byTransactionNumber(bank, number).orElseThrow().reconciliation();
    }

    @Test
    void the_two_books_stand_side_by_side() {
        String day = dayWithTwoDifferences();

        one.get(day)
                .then()
                .statusCode(200)
                .body(containsString("测试银行"))
                .body(containsString("4.00"))
                .body(containsString("3.00"))
                .body(containsString("theirs"))
                .body(containsString("仅合作方有"))
                .body(containsString("本公司没有这一笔"))
                .body(containsString("还有差异没有处理完"))
                .body(not(containsString("两本账一致</button>")))
                .body(containsString("action=\"" + day + "/late\""))
                .body(containsString("href=\"" + day + "/differences.csv\""))
                .body(containsString("href=\"" + differencePath("theirs") + "\""))
                .body(not(containsString("{")));
        one.get("/staff/settlement").then().statusCode(200).body(containsString(day));
    }

    @Test
    void a_difference_is_worked_by_who_took_it() {
        dayWithTwoDifferences();
        String difference = differencePath("=ours");

        one.post(difference + "/resolution", Map.of("how", "PARTNER_CORRECTED"))
                .then()
                .statusCode(409);
        one.post(difference + "/take", Map.of()).then().statusCode(303);
        two.post(difference + "/take", Map.of()).then().statusCode(409);
        two.post(difference + "/resolution", Map.of("how", "PARTNER_CORRECTED"))
                .then()
                .statusCode(409);
        one.get(difference)
                .then()
                .body(containsString("action=\"" + difference + "/resolution\""))
                .body(containsString("action=\"" + difference + "/return\""))
                .body(not(containsString("{")));
        two.get(difference).then().body(not(containsString("处理完毕</button>")));
        one.post(difference + "/return", Map.of()).then().statusCode(303);
        two.post(difference + "/take", Map.of()).then().statusCode(303);
        two.post(difference + "/resolution", Map.of("how", "OTHER"))
                .then()
                .statusCode(422)
                .body(containsString("请写明怎样处理的"));
        two.post(difference + "/resolution", Map.of("words", "x"))
                .then()
                .statusCode(422)
                .body(containsString("请选择怎样处理的"));
        two.post(difference + "/resolution", Map.of("how", "OTHER", "words", "已电话核实"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(difference));

        two.get(difference)
                .then()
                .statusCode(200)
                .body(containsString("已处理"))
                .body(containsString("已电话核实"))
                .body(containsString("放回"));
        assertThat(reconciliation("=ours")).isEqualTo(ReconciliationState.RESOLVED);
        assertThat(
                        given.count(
                                "select count(*) from audit_entry a join settlement_difference d on"
                                        + " d.id = a.subject_id where d.partner_id = ?",
                                bank))
                .isEqualTo(4);
    }

    @Test
    void somebody_else_takes_over_from_who_is_away() {
        dayWithTwoDifferences();
        String difference = differencePath("=ours");
        two.post(difference + "/take-over", Map.of()).then().statusCode(409);
        one.post(difference + "/take", Map.of()).then().statusCode(303);
        one.post(difference + "/take-over", Map.of()).then().statusCode(409);
        one.get(difference).then().body(not(containsString("/take-over\"")));
        two.get(difference).then().body(containsString("action=\"" + difference + "/take-over\""));

        two.post(difference + "/take-over", Map.of()).then().statusCode(303);

        one.post(difference + "/resolution", Map.of("how", "PARTNER_CORRECTED"))
                .then()
                .statusCode(409);
        two.post(difference + "/resolution", Map.of("how", "PARTNER_CORRECTED"))
                .then()
                .statusCode(303);
        two.get(difference).then().body(containsString("接手")).body(not(containsString("{")));
        assertThat(
                        given.count(
                                "select count(*) from audit_entry a join settlement_difference d on"
                                        + " d.id = a.subject_id where d.partner_id = ?"
                                        + " and a.action = 'difference.take-over'",
                                bank))
                .isOne();
    }

    @Test
    void a_difference_is_not_taken_before_its_money_is_booked() {
        dayWithTwoDifferences();
        String difference = differencePath("theirs");
        given.run(
                "update settlement_difference set booking = 'DUE' where partner_id = ?"
                        + " and transaction_number = 'theirs'",
                bank);

        one.post(difference + "/take", Map.of()).then().statusCode(409);
        one.get(difference)
                .then()
                .body(containsString("补记完成后才能领取"))
                .body(not(containsString("/take\"")));

        given.run(
                "update settlement_difference set booking = 'POSTED' where partner_id = ?"
                        + " and transaction_number = 'theirs'",
                bank);
        one.post(difference + "/take", Map.of()).then().statusCode(303);
    }

    /** The partner sent the payment itself while its file was judged, and of another amount. */
    @Test
    void what_was_posted_late_with_another_amount_is_not_accepted_with_the_rest() {
        String day = dayWithTwoDifferences();
        given.run(
                "update settlement_difference set utility_fen = 299 where partner_id = ?"
                        + " and transaction_number = 'theirs'",
                bank);

        one.get(day).then().body(not(containsString("action=\"" + day + "/late\"")));
        one.post(day + "/late", Map.of()).then().statusCode(303);

        assertThat(reconciliation("theirs")).isEqualTo(ReconciliationState.PARTNER_ONLY);
    }

    @Test
    void the_day_shows_what_was_applied_that_day_and_what_the_city_gets() {
        AccountRow account = given.account();
        given.bill(account, BankBook.TODAY.plusDays(7), 500, 120);
        PaymentView lost =
                new BankBook(payments, bank)
                        .pay("lost", "99999999999", 700, BankBook.TODAY, Tender.CASH);
        suspense.match(Actor.staff("finance"), lost.paymentId(), account.number());
        books.send(bank, BankBook.TODAY, List.of(SaidBooks.payment("lost", "99999999999", 700)));

        one.get(dayPath())
                .then()
                .statusCode(200)
                .body(containsString("当日转用"))
                .body(containsString("当日应转付城市的垃圾处置费：1.20 元"))
                .body(containsString("−7.00"));
    }

    @Test
    void a_day_is_closed_by_one_and_confirmed_by_another() {
        String day = dayWithTwoDifferences();
        one.post(day + "/close", Map.of()).then().statusCode(409);
        one.post(day + "/late", Map.of()).then().statusCode(303);
        assertThat(reconciliation("theirs")).isEqualTo(ReconciliationState.RESOLVED);
        one.post(day + "/close", Map.of()).then().statusCode(409);
        String difference = differencePath("=ours");
        one.post(difference + "/take", Map.of());
        one.post(difference + "/resolution", Map.of("how", "PARTNER_CORRECTED"));

        two.post(day + "/confirmation", Map.of()).then().statusCode(409);
        one.get(day).then().body(containsString("action=\"" + day + "/close\""));
        one.post(day + "/close", Map.of()).then().statusCode(303);
        two.get(day)
                .then()
                .body(containsString("action=\"" + day + "/confirmation\""))
                .body(containsString("action=\"" + day + "/return\""));
        one.post(day + "/confirmation", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("需要另一个人来复核"));
        one.get(day).then().body(containsString("请另一位同事来做"));
        two.post(day + "/return", Map.of()).then().statusCode(303);
        one.post(day + "/close", Map.of()).then().statusCode(303);
        two.post(day + "/confirmation", Map.of()).then().statusCode(303);
        two.post(day + "/return", Map.of()).then().statusCode(409);

        two.get(day).then().body(containsString("已日结")).body(containsString("日结完成"));
        assertThat(
                        given.count(
                                "select count(*) from settlement_day where partner_id = ?"
                                        + " and state = 'CLOSED' and proposed_by <> confirmed_by",
                                bank))
                .isOne();
    }

    @Test
    void a_resolved_difference_is_no_new_task_in_the_next_file() {
        AccountRow account = given.account();
        BankBook book = new BankBook(payments, bank);
        book.pay("ours", account.number(), 200, BankBook.TODAY);
        book.pay("amount", account.number(), 500, BankBook.TODAY);
        books.send(
                bank, BankBook.TODAY, List.of(SaidBooks.payment("amount", account.number(), 510)));
        String difference = differencePath("ours");
        one.post(difference + "/take", Map.of());
        one.post(difference + "/resolution", Map.of("how", "PARTNER_CORRECTED"));

        ReconciliationView anew =
                books.send(
                                bank,
                                BankBook.TODAY,
                                List.of(SaidBooks.payment("amount", account.number(), 500)))
                        .reconciliation();

        assertThat(anew.utilityOnly().count()).isOne();
        assertThat(anew.openDifferences()).isZero();
        assertThat(reconciliation("amount")).isEqualTo(ReconciliationState.MATCHED);
        assertThat(reconciliation("ours")).isEqualTo(ReconciliationState.RESOLVED);
    }

    @Test
    void differences_leave_as_a_table_that_runs_nothing() {
        String day = dayWithTwoDifferences();

        String file =
                one.get(day + "/differences.csv")
                        .then()
                        .statusCode(200)
                        .contentType("text/csv;charset=UTF-8")
                        .extract()
                        .asString();

        assertThat(file).startsWith("\uFEFF交易号,").contains("'=ours,").contains("theirs,");
        assertThat(file.lines()).hasSize(3);
    }

    @Test
    void an_overdue_book_is_told_at_home() {
        new BankBook(payments, bank).pay(given.account().number(), 100);
        clock.set(OffsetDateTime.parse("2026-11-24T12:00:00+08:00").toInstant());
        try {
            missing.watch();
        } finally {
            clock.reset();
        }
        long overdue =
                given.count("select count(*) from settlement_alert where cleared_at is null");

        one.get("/staff").then().statusCode(200).body(containsString(overdue + " 本日账逾期未送"));
    }

    @Test
    void the_desk_is_finances_alone() {
        String day = dayWithTwoDifferences();
        Visitor agent = new Visitor("192.0.2.63").with(staff.signedIn(StaffRole.AGENT));

        for (String path : List.of("/staff/settlement", day, day + "/differences.csv")) {
            agent.get(path).then().statusCode(403);
        }
        agent.post(day + "/close", Map.of()).then().statusCode(403);
        one.get("/staff").then().body(containsString("/staff/settlement"));
        agent.get("/staff").then().body(not(containsString("/staff/settlement")));
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (String path :
                List.of(
                        "/staff/settlement/day_0000000000000",
                        "/staff/settlement/nonsense",
                        "/staff/settlement/differences/dif_0000000000000",
                        "/staff/settlement/differences/x")) {
            one.get(path).then().statusCode(404);
        }
    }
}
