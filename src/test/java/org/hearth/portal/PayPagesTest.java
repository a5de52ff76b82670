package org.hearth.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.Phone;
import org.hearth.identity.TestSessions;
import org.hearth.payment.SecondGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paying on the website, by who pays: what each sees, and what nobody sees without proof. */
@QuarkusTest
class PayPagesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    @Inject Given given;
    @Inject TestClock clock;
    @Inject TestSessions sessions;
    @Inject SecondGateway second;

    private AccountRow account;

    @BeforeEach
    void anAccountWithABill() {
        account = given.account();
        given.bill(account, DUE, 11_230, 1_600);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Nested
    class Guest {

        private final Payer payer = new Payer();

        @Test
        void is_asked_for_a_proof_after_the_number_alone() {
            payer.post("/pay", "account", account.number())
                    .then()
                    .statusCode(200)
                    .body(containsString("value=\"" + account.number() + "\""))
                    .body(containsString("户主手机后 4 位"))
                    .body(not(containsString("您还欠")));
        }

        @Test
        void sees_what_is_owed_after_the_proof_and_no_personal_data() {
            prove();
            payer.get("/pay/amount")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("no-store"))
                    .body(containsString("*伟"))
                    .body(containsString("付清 128.30 元"))
                    .body(containsString("112.30"))
                    .body(containsString("16.00"))
                    .body(containsString("11 月 30 日（含当天）前"))
                    .body(not(containsString("测试伟")))
                    .body(not(containsString("3-1")))
                    .body(not(containsString(account.phone())));
        }

        @Test
        void proves_by_the_amount_of_a_recent_bill() {
            payer.post("/pay", "account", account.number(), "proof", "128.30")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/pay/amount"));
        }

        @Test
        void types_full_width_digits_and_spaces() {
            String spaced = account.number().replaceAll("(.{3})", "$1 ");
            payer.post("/pay", "account", spaced, "proof", "１２８．３０").then().statusCode(303);
        }

        @Test
        void reads_the_same_for_an_unknown_account_as_for_a_wrong_proof() {
            String wrong = again(payer, account.number(), "0000");
            String unknown = again(new Payer(), "599999999", "0000");
            assertThat(comparable(wrong, account.number()))
                    .isEqualTo(comparable(unknown, "599999999"))
                    .contains("对不上");
        }

        private String again(Payer visitor, String number, String proof) {
            return visitor.post("/pay", "account", number, "proof", proof)
                    .then()
                    .statusCode(422)
                    .extract()
                    .asString();
        }

        /** Without what differs on every page: token and number. */
        private String comparable(String page, String number) {
            return page.replace(number, "N").replaceAll("value=\"[^\"]{15,}\"", "");
        }

        @ParameterizedTest
        @CsvSource({
            "12a, 5678, 5 至 20 位数字",
            "'', 5678, 5 至 20 位数字",
            "123456789012345678901, 5678, 5 至 20 位数字",
            "500100001, '', 请填 4 位数字",
            "500100001, 12, 请填 4 位数字",
            "><script>alert(1)</script>, 0 or 1=1 --, 5 至 20 位数字"
        })
        void is_told_what_to_mend_and_keeps_what_was_typed(
                String number, String proof, String message) {
            payer.post("/pay", "account", number, "proof", proof)
                    .then()
                    .statusCode(422)
                    .body(containsString(message))
                    .body(containsString("您填过的都还在"))
                    .body(not(containsString("<script>alert")));
        }

        @Test
        void cannot_try_one_account_for_long() {
            for (int i = 0; i < 5; i++) {
                payer.post("/pay", "account", account.number(), "proof", "000" + i)
                        .then()
                        .statusCode(422);
            }
            payer.post("/pay", "account", account.number(), "proof", "0009")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body(containsString("试的次数太多"))
                    .body(containsString("value=\"" + account.number() + "\""));
        }

        @Test
        void cannot_try_many_accounts_from_one_address() {
            for (int i = 0; i < 10; i++) {
                payer.post("/pay", "account", given.account().number(), "proof", "0000")
                        .then()
                        .statusCode(422);
            }
            payer.post("/pay", "account", account.number(), "proof", "0000").then().statusCode(429);
        }

        @Test
        void without_proof_sees_no_amount() {
            payer.get("/pay/amount")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/pay?late=yes"));
            payer.get("/pay?late=yes").then().body(containsString("请再核对一次"));
        }

        @Test
        void has_a_proof_for_a_while_only() {
            prove();
            clock.advance(Duration.ofMinutes(21));
            payer.get("/pay/amount").then().statusCode(303);
        }

        @Test
        void cannot_forge_a_proof() {
            payer.with("hearth-pay", "eyJhbGciOiJub25lIn0.eyJzdWIiOiI1MDAxMDAwMDEifQ.");
            payer.get("/pay/amount").then().statusCode(303);
        }

        @Test
        void pays_and_has_a_receipt() {
            prove();
            String state = payAll("WECHAT_PAY");

            choose(state, "pay");

            payer.get(state)
                    .then()
                    .statusCode(200)
                    .body(containsString("付好了，账单已付清"))
                    .body(containsString("128.30"))
                    .body(containsString("垃圾处置费（2026 年 11 月账单）"))
                    .body(containsString("收据号"));
            payer.get(state + "/receipt")
                    .then()
                    .statusCode(200)
                    .body(containsString("燃气费收据"))
                    .body(containsString("*伟"));
        }

        @Test
        void reads_the_result_from_another_device_later() {
            prove();
            String state = payAll("ALIPAY");
            choose(state, "pay");
            clock.advance(Duration.ofDays(30));

            new Payer().get(state).then().statusCode(200).body(containsString("付好了"));
        }

        @Test
        void reads_for_which_account_the_payment_is() {
            prove();
            payer.get("/pay/amount").then().body(containsString("为哪一户付"));
        }

        @Test
        void is_sent_to_no_message_that_nobody_sends() {
            payer.get("/pay/chk_00000000000000000000000000")
                    .then()
                    .statusCode(404)
                    .body(containsString("链接可能不完整"))
                    .body(not(containsString("短信")));
        }

        @Test
        void reads_which_cookies_the_payment_sets() {
            prove();
            payer.get("/privacy").then().body(containsString("付款时核对过的户号，20 分钟"));
        }

        @Test
        void is_declined_keeps_everything_and_pays_another_way() {
            prove();
            String state = payAll("BANK_CARD");
            choose(state, "decline");
            payer.get(state)
                    .then()
                    .body(containsString("没付成，没有扣钱"))
                    .body(containsString("余额不足"))
                    .body(containsString("金额 128.30 元和账单都没变"))
                    .body(containsString("11 月 30 日（含当天）前付都不算逾期"));

            String again =
                    payer.post(state + "/again")
                            .then()
                            .statusCode(303)
                            .extract()
                            .header("Location");

            payer.get(Payer.path(again)).then().statusCode(200).body(containsString("付清 128.30 元"));
        }

        @Test
        void leaves_the_cashier_and_can_go_on() {
            prove();
            String state = payAll("WECHAT_PAY");
            choose(state, "leave");

            payer.get(state)
                    .then()
                    .statusCode(200)
                    .header("Refresh", notNullValue())
                    .body(containsString("还没有收到付款结果"))
                    .body(containsString("最晚 17:40 告诉您结果"))
                    .body(containsString("继续付款"));
        }

        @ParameterizedTest
        @CsvSource({
            "'', 请填大于 0 的金额",
            "0, 请填大于 0 的金额",
            "-5, 请填大于 0 的金额",
            "1e3, 请填大于 0 的金额",
            "12.345, 请填大于 0 的金额",
            "9223372036854775808, 请填大于 0 的金额",
            "100000.01, '一次最多付 100,000.00 元'"
        })
        void is_told_what_is_wrong_with_an_amount(String amount, String message) {
            prove();
            payer.amount(account, "other", amount, "12830", "ALIPAY")
                    .then()
                    .statusCode(422)
                    .body(containsString(message))
                    .body(containsString("value=\"other\" checked"));
        }

        @Test
        void pays_part_and_sees_what_is_still_owed() {
            prove();
            String state = pay("other", "100", "12830", "WECHAT_PAY");
            choose(state, "pay");
            payer.get(state).then().body(containsString("付好了，已记到账上")).body(containsString("28.30"));
        }

        @Test
        void is_shown_a_changed_debt_before_anything_is_taken() {
            prove();
            given.bill(account, DUE.plusDays(1), 1_000, 0);
            payer.amount(account, "all", "", "12830", "ALIPAY")
                    .then()
                    .statusCode(422)
                    .body(containsString("欠费刚刚变了"))
                    .body(containsString("付清 138.30 元"));
        }

        @Test
        void in_two_tabs_never_pays_the_account_of_the_other_tab() {
            prove();
            AccountRow other = given.account();
            payer.amount(other, "other", "5", "0", "ALIPAY")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/pay?late=yes"));
        }

        @Test
        void with_an_unknown_method_is_asked_again() {
            prove();
            payer.amount(account, "all", "", "12830", "CASH")
                    .then()
                    .statusCode(422)
                    .body(containsString("请选一种付款方式"));
        }

        @Test
        void has_the_account_filled_in_by_the_id_of_an_earlier_attempt_as_it_is_and_no_other() {
            prove();
            String id = payAll("BANK_CARD").replaceFirst("^/pay/", "");
            String filledIn = "value=\"" + account.number() + "\"";

            new Payer().get("/pay?checkout=" + id).then().body(containsString(filledIn));
            for (String other :
                    new String[] {id.toUpperCase(Locale.ROOT), id + "%20", "%E4%BB%98"}) {
                new Payer()
                        .get("/pay?checkout=" + other)
                        .then()
                        .statusCode(200)
                        .body(not(containsString(filledIn)));
            }
        }

        @Test
        void reads_a_page_where_the_cashier_knows_no_order() {
            payer.get("/sandbox/cashier/unknown").then().statusCode(404).contentType("text/html");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/pay/chk_00000000000000000000000000",
                    "/pay/chk_00000000000000000000000000/receipt",
                    "/pay/chk_x/cashier",
                    "/pay/other",
                    "/sandbox/cashier/unknown"
                })
        void finds_nothing_behind_a_guessed_link(String address) {
            payer.get(address).then().statusCode(404);
        }

        @Test
        void scans_a_code_where_the_cashier_is_one() {
            second.showing("weixin://wxpay/bizpayurl?pr=x");
            try {
                prove();
                String state = payAll("BANK_CARD");
                payer.get(state + "/cashier")
                        .then()
                        .statusCode(200)
                        .header("Refresh", notNullValue())
                        .body(containsString("请用银行卡扫这个码"))
                        .body(containsString("<path d=\"M4 4h1v1h-1z"));
            } finally {
                second.off();
            }
        }

        @Test
        void reads_english() {
            payer.with("hearth-locale", "en");
            prove();
            payer.get("/pay/amount")
                    .then()
                    .body(containsString("Pay all, 128.30 yuan"))
                    .body(containsString("by 30 November"))
                    .body(not(containsString("付清")));
        }

        private void prove() {
            payer.prove(account);
        }

        private String payAll(String method) {
            return pay("all", "", "12830", method);
        }

        private String pay(String choice, String amount, String due, String method) {
            return payer.pay(account, choice, amount, due, method);
        }

        private void choose(String state, String what) {
            payer.atCashier(state, what);
        }
    }

    @Nested
    class HolderOfAnother {

        private final Payer payer = new Payer();

        @Test
        void card_meter_is_sent_to_a_point_and_cannot_pay() {
            AccountRow card = given.account("RESIDENTIAL", "IC_CARD");
            payer.prove(card);
            payer.get("/pay/amount")
                    .then()
                    .statusCode(200)
                    .body(containsString("IC 卡表"))
                    .body(not(containsString("name=\"method\"")));
            payer.amount(card, "other", "50", "0", "ALIPAY").then().statusCode(422);
        }

        @Test
        void account_that_owes_nothing_may_pay_ahead() {
            AccountRow clear = given.account();
            payer.prove(clear);
            payer.get("/pay/amount")
                    .then()
                    .body(allOf(containsString("没有欠费"), containsString("预存多少")));

            String state = payer.pay(clear, "other", "200", "0", "ALIPAY");
            payer.atCashier(state, "pay");
            payer.get(state).then().body(containsString("转为预存")).body(containsString("200.00"));
        }

        @Test
        void industrial_account_pays_in_full() {
            AccountRow works = given.account("INDUSTRIAL", "POSTPAID");
            given.bill(works, DUE, 500_000, 0);
            payer.prove(works);
            payer.amount(works, "other", "100", "500000", "ALIPAY")
                    .then()
                    .statusCode(422)
                    .body(containsString("要付清 5,000.00 元"));
        }
    }

    @Nested
    class Resident {

        @Test
        void pays_an_own_account_without_proof_and_no_other() {
            Payer payer = new Payer();
            Phone phone = Phone.in(account.phone()).orElseThrow();
            payer.with(sessions.resident(phone));
            given.follows(sessions.residentId(phone), account);

            payer.get("/pay").then().body(containsString(account.number()));
            payer.post("/pay", "account", account.number())
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/pay/amount"));
            AccountRow foreign = given.account();
            payer.post("/pay", "account", foreign.number())
                    .then()
                    .statusCode(200)
                    .body(containsString("户主手机后 4 位"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json"})
    void a_body_that_is_no_form_of_a_page_is_refused(String type) {
        RestAssured.given()
                .contentType(type)
                .header("X-Forwarded-For", "10.78.0.2")
                .body("account=" + account.number())
                .post("/pay")
                .then()
                .statusCode(415);
    }

    @Test
    void a_form_of_another_site_is_refused() {
        new Visitor("10.78.0.1")
                .postWithToken("/pay", Map.of("account", account.number(), "proof", "0000"), null)
                .then()
                .statusCode(400);
    }
}
