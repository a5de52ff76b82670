package org.hearth.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.PaymentView;
import org.hearth.payment.Payments;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of suspense and refunds, by who opens them. */
@QuarkusTest
class MoneyDeskPagesTest {

    @Inject TestStaff staff;
    @Inject Given given;
    @Inject Payments payments;

    private AccountRow account;
    private PaymentView lost;

    @BeforeEach
    void lostMoney() {
        account = given.account();
        given.bill(account, LocalDate.of(2026, 11, 30), 86_420, 0);
        lost = cash(account.number().replaceFirst("^70", "07"), 86_420);
    }

    private PaymentView cash(String accountNumber, long fen) {
        String number = UUID.randomUUID().toString();
        return payments.collect(
                        new CollectPayment(
                                given.bank(),
                                Actor.client("test"),
                                number,
                                number,
                                accountNumber,
                                fen,
                                LocalDate.of(2026, 11, 23),
                                TestClock.START,
                                Channel.COUNTER,
                                Tender.CASH,
                                null,
                                null,
                                null,
                                null))
                .payment();
    }

    private Visitor person(StaffRole... roles) {
        return new Visitor("198.51.100.7").with(staff.signedIn(roles));
    }

    private String item() {
        return "/staff/suspense/" + PublicId.PAYMENT.of(lost.paymentId());
    }

    private static String place(Response answer) {
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    @Nested
    class Finance {

        @Test
        void sees_where_the_money_may_belong_with_masked_holders_and_leaves_a_trace() {
            person(StaffRole.FINANCE)
                    .get(item())
                    .then()
                    .statusCode(200)
                    .body(containsString("864.20"))
                    .body(containsString("没有这个户号"))
                    .body(containsString("*伟"))
                    .body(not(containsString("测试伟")))
                    .body(containsString("金额正好"));

            assertThat(
                            given.count(
                                    "select count(*) from customer_look where account_id = ?",
                                    account.id()))
                    .isPositive();
        }

        @Test
        void posts_it_to_the_account_after_looking_at_it() {
            Visitor finance = person(StaffRole.FINANCE);

            finance.post(item() + "/account", Map.of("number", account.number()))
                    .then()
                    .statusCode(200)
                    .body(containsString("记到这一户"));
            assertThat(place(finance.post(item() + "/match", Map.of("number", account.number()))))
                    .isEqualTo(item());

            finance.get(item()).then().statusCode(200).body(containsString("已入账"));
            finance.post(item() + "/match", Map.of("number", account.number()))
                    .then()
                    .statusCode(409)
                    .body(containsString("这笔挂账已有人处理"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"99999", "", "' or 1=1", "\u0000"})
        void is_told_of_a_number_that_is_none(String number) {
            person(StaffRole.FINANCE)
                    .post(item() + "/account", Map.of("number", number))
                    .then()
                    .statusCode(422)
                    .body(containsString("没有这个户号，请核对后再查"));
        }

        @Test
        void proposes_a_refund_that_a_colleague_approves_and_marks_as_paid() {
            Visitor first = person(StaffRole.FINANCE);
            Visitor second = person(StaffRole.FINANCE);

            String refund = place(first.post(item() + "/refund", Map.of("reason", "找不到户号，退给银行")));
            first.get(refund).then().body(containsString("须由另一位同事批准"));
            first.post(refund + "/approval", Map.of("x", ""))
                    .then()
                    .statusCode(403)
                    .body(containsString("须由另一位同事批准"));

            second.get("/staff/refunds").then().body(containsString(refund));
            place(second.post(refund + "/approval", Map.of("x", "")));
            second.post(refund + "/payout", Map.of("reference", ""))
                    .then()
                    .statusCode(422)
                    .body(containsString("凭证号"));
            place(second.post(refund + "/payout", Map.of("reference", "TR-7")));
            second.get(refund).then().body(containsString("已退出")).body(containsString("TR-7"));
        }

        @Test
        void proposes_a_refund_of_credit_by_the_receipt() {
            Visitor finance = person(StaffRole.FINANCE);
            PaymentView advance = cash(given.account().number(), 5_000);

            finance.post("/staff/refunds/new", Map.of("receipt", advance.receiptNumber()))
                    .then()
                    .statusCode(200)
                    .body(containsString("50.00"));
            Map<String, String> form =
                    Map.of(
                            "payment",
                            PublicId.PAYMENT.of(advance.paymentId()),
                            "amount",
                            "50.01",
                            "reason",
                            "客户搬走了");
            finance.post("/staff/refunds", form)
                    .then()
                    .statusCode(422)
                    .body(containsString("不超过可退金额"));
            String refund =
                    place(
                            finance.post(
                                    "/staff/refunds",
                                    Map.of(
                                            "payment",
                                            form.get("payment"),
                                            "amount",
                                            "20.00",
                                            "reason",
                                            "客户搬走了")));

            finance.get(refund).then().body(containsString("20.00")).body(containsString("预存"));
            place(finance.post(refund + "/rejection", Map.of("note", "客户改主意了")));
            finance.get(refund).then().body(containsString("已拒绝"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/staff/suspense/pay_1", "/staff/refunds/rfd_1", "/staff/refunds/1"})
        void finds_nothing_under_an_id_that_is_none(String path) {
            person(StaffRole.FINANCE).get(path).then().statusCode(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/staff/suspense", "/staff/refunds", "/staff/refunds/new"})
        void reads_the_desks_in_english_too(String path) {
            Visitor finance = person(StaffRole.FINANCE);
            finance.get("/language?to=en&back=%2Fstaff");

            finance.get(path)
                    .then()
                    .statusCode(200)
                    .body(containsString("lang=\"en\""))
                    .body(not(containsString("desk:")));
        }
    }

    @Nested
    class Others {

        @ParameterizedTest
        @EnumSource(
                value = StaffRole.class,
                names = {"AGENT", "ADMINISTRATOR"})
        void may_not_open_the_desks(StaffRole role) {
            Visitor other = person(role);

            other.get("/staff/suspense").then().statusCode(403);
            other.get(item()).then().statusCode(403);
            other.get("/staff/refunds").then().statusCode(403);
            other.post(item() + "/match", Map.of("number", account.number()))
                    .then()
                    .statusCode(403);
            other.get("/staff").then().body(not(containsString("/staff/suspense")));
        }

        @Test
        void are_led_to_the_sign_in() {
            new Visitor("198.51.100.8").get("/staff/suspense").then().statusCode(303);
        }
    }
}
