package org.hearth.debit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hearth.debit.DebitFixture.collected;
import static org.hearth.debit.DebitFixture.failed;
import static org.hearth.debit.DebitFixture.returned;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.debit.DebitBatchView;
import org.hearth.debit.DebitFixture;
import org.hearth.debit.DebitItemView;
import org.hearth.debit.DebitReason;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.partner.ClientFixture;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The desk of debits, by who opens it. */
@QuarkusTest
class DebitDeskPagesTest {

    private static final String DESK = "/staff/debits";

    @Inject ClientFixture clients;
    @Inject DebitFixture debits;
    @Inject Given given;
    @Inject TestStaff staff;
    @Inject TestClock clock;

    private ClientFixture.Client bank;
    private Visitor finance;

    @BeforeEach
    void people() {
        bank = clients.aClient();
        finance = signedIn(StaffRole.FINANCE);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Nested
    class Finance {

        @Test
        void plans_a_day_and_sees_its_batches() {
            debits.owing(bank, 12_840);

            finance.post(DESK, Map.of("day", "2026-11-26"))
                    .then()
                    .statusCode(303)
                    .header("Location", matchesPattern(".*/staff/debits\\?planned=[1-9][0-9]*"));

            finance.get(DESK + "?planned=1")
                    .then()
                    .statusCode(200)
                    .body(containsString("已安排 1 笔代扣"))
                    .body(containsString("2026 年 11 月 26 日"))
                    .body(containsString("已安排"));
        }

        @Test
        void is_told_what_is_wrong_with_a_day() {
            finance.post(DESK, Map.of("day", "soon"))
                    .then()
                    .statusCode(422)
                    .body(containsString("请填日期"));
            finance.post(DESK, Map.of("day", "2026-11-23"))
                    .then()
                    .statusCode(422)
                    .body(containsString("已过截止时间"));
            finance.post(DESK, Map.of("day", "2036-11-26"))
                    .then()
                    .statusCode(422)
                    .body(containsString("最多安排到一个月之后"));
        }

        @Test
        void ends_a_batch_whose_results_do_not_come() {
            AccountRow account = debits.owing(bank, 12_840);
            debits.collectDay();
            debits.at("2026-11-28T23:00:00+08:00");
            finance = signedIn(StaffRole.FINANCE);
            finance.get(batch()).then().body(not(containsString("结束批次")));
            finance.post(batch() + "/end", Map.of()).then().statusCode(409);

            debits.at("2026-11-29T09:00:00+08:00");
            finance = signedIn(StaffRole.FINANCE);
            finance.get(DESK)
                    .then()
                    .body(containsString("没有等到全部结果"))
                    .body(containsString("href=\"" + batch() + "\""));
            finance.get(batch()).then().body(containsString("没有结果，结束批次"));

            finance.post(batch() + "/end", Map.of()).then().statusCode(303);

            finance.get(batch())
                    .then()
                    .body(containsString("结果齐全"))
                    .body(containsString("未扣成"))
                    .body(containsString(grouped(account)))
                    .body(not(containsString("没有结果，结束批次")));
            finance.get(DESK).then().body(not(containsString("href=\"" + batch() + "\">测试银行")));
        }

        @Test
        void takes_a_planned_batch_back() {
            AccountRow account = debits.owing(bank, 12_840);
            debits.announce();
            String planned =
                    DESK
                            + "/"
                            + PublicId.DEBIT_BATCH.of(
                                    given.count(
                                            "select id from debit_batch where partner_id = ?",
                                            bank.partnerId()));
            finance.get(planned).then().body(containsString("撤回批次"));

            finance.post(planned + "/withdrawal", Map.of()).then().statusCode(303);

            finance.get(planned)
                    .then()
                    .body(containsString("已取消"))
                    .body(containsString("燃气公司已撤回"))
                    .body(containsString(grouped(account)))
                    .body(not(containsString("撤回批次")));
            finance.post(planned + "/withdrawal", Map.of()).then().statusCode(422);
            finance.post(DESK + "/dbt_0000000000000/withdrawal", Map.of()).then().statusCode(404);
            debits.announceFor("2026-11-27");
            debits.at("2026-11-26T20:00:00+08:00");
            debits.handOver();
            assertThat(debits.itemsOf(bank)).hasSize(1);
        }

        @Test
        void works_a_result_that_the_books_did_not_take() {
            AccountRow account = debits.owing(bank, 12_840);
            debits.collectDay();
            DebitItemView item = debits.itemsOf(bank).get(0);
            given.run(
                    "insert into unapplied_result (id, item_id, outcome, cause, reported_at) values"
                            + " (?, ?, 'RETURNED', 'PAYMENT_REFUNDED', '2026-11-26 08:00:00')",
                    item.itemId(),
                    item.itemId());
            finance = signedIn(StaffRole.FINANCE);
            finance.get(DESK).then().body(containsString("等您处理"));
            String page = DESK + "/unapplied";
            String before = page + "?after=" + PublicId.UNAPPLIED_RESULT.of(item.itemId() - 1);
            finance.get(before)
                    .then()
                    .statusCode(200)
                    .body(containsString(grouped(account)))
                    .body(containsString("已退给客户"));

            finance.post(
                            page,
                            Map.of(
                                    "result",
                                    PublicId.UNAPPLIED_RESULT.of(item.itemId()),
                                    "note",
                                    "银行已补回"))
                    .then()
                    .statusCode(303);

            finance.get(before).then().body(not(containsString(grouped(account))));
            finance.post(page, Map.of("result", "nonsense", "note", "x")).then().statusCode(303);
        }

        @Test
        void sees_a_batch_with_its_items_and_filters_them() {
            AccountRow one = debits.owing(bank, 12_840);
            AccountRow two = debits.owing(bank, 5_000);
            debits.collectDay();
            List<DebitItemView> items = debits.itemsOf(bank);
            debits.report(
                    bank,
                    collected(items.get(0)),
                    failed(items.get(1), DebitReason.INSUFFICIENT_FUNDS));
            finance = signedIn(StaffRole.FINANCE);

            finance.get(batch())
                    .then()
                    .statusCode(200)
                    .body(containsString("结果齐全"))
                    .body(containsString(grouped(one)))
                    .body(containsString(grouped(two)))
                    .body(containsString("余额不足"))
                    .body(containsString("****5678"));
            finance.get(batch() + "?state=FAILED")
                    .then()
                    .body(containsString(grouped(two)))
                    .body(not(containsString(grouped(one))));
        }

        @Test
        void sees_what_came_back() {
            AccountRow account = debits.owing(bank, 12_840);
            debits.collectDay();
            DebitItemView item = debits.itemsOf(bank).get(0);
            debits.report(bank, collected(item));
            debits.report(bank, returned(item, DebitReason.REFUSED_BY_PAYER));
            finance = signedIn(StaffRole.FINANCE);

            finance.get(DESK + "/returned")
                    .then()
                    .statusCode(200)
                    .body(containsString(grouped(account)))
                    .body(containsString("付款人拒绝"));
        }

        @Test
        void finds_the_desk_from_home_and_reads_it_in_english() {
            finance.get("/staff").then().body(containsString("href=\"/staff/debits\""));
            finance.get("/language?to=en&back=%2Fstaff%2Fdebits");

            finance.get(DESK).then().body(containsString("Plan debits"));
        }

        @Test
        void finds_no_batch_that_is_none() {
            finance.get(DESK + "/dbt_0000000000000").then().statusCode(404);
            finance.get(DESK + "/nonsense").then().statusCode(404);
        }
    }

    @Nested
    class Others {

        @Test
        void do_not_open_the_desk() {
            for (StaffRole role : List.of(StaffRole.AGENT, StaffRole.ADMINISTRATOR)) {
                Visitor other = signedIn(role);
                other.get(DESK).then().statusCode(403);
                other.post(DESK, Map.of("day", "2026-11-26")).then().statusCode(403);
                other.get(DESK + "/unapplied").then().statusCode(403);
                other.post(DESK + "/dbt_0000000000000/withdrawal", Map.of()).then().statusCode(403);
                other.post(DESK + "/dbt_0000000000000/end", Map.of()).then().statusCode(403);
                other.get("/staff").then().body(not(containsString("/staff/debits")));
            }
        }
    }

    private String batch() {
        DebitBatchView only = debits.batchesOf(bank).get(0);
        return DESK + "/" + PublicId.DEBIT_BATCH.of(only.batchId());
    }

    private static String grouped(AccountRow account) {
        return account.number().replaceAll("(.{4})(?=.)", "$1 ");
    }

    private Visitor signedIn(StaffRole role) {
        return new Visitor(TestPhones.nextAddress()).with(staff.signedIn(role));
    }
}
