package org.hearth.debit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.Visitor;
import org.hearth.debit.MandateView;
import org.hearth.debit.Mandates;
import org.hearth.debit.SignMandate;
import org.hearth.identity.Phone;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.partner.ClientFixture;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The resident's page about direct debit, by who opens it. */
@QuarkusTest
class MyDebitPagesTest {

    private static final String PAGE = "/me/debit";

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject TestSessions sessions;
    @Inject Mandates mandates;

    private AccountRow account;
    private ClientFixture.Client bank;
    private Visitor holder;
    private Visitor follower;
    private Visitor stranger;

    @BeforeEach
    void people() {
        account = given.account();
        bank = clients.aClient();
        holder = following(new Phone(account.phone()));
        follower = following(TestPhones.next());
        stranger = signedIn(TestPhones.next());
    }

    @Nested
    class A_follower {

        @Test
        void asks_a_bank_and_takes_it_back() {
            follower.get(PAGE)
                    .then()
                    .statusCode(200)
                    .body(containsString("申请代扣"))
                    .body(containsString("bank-" + bank.partnerId()));

            ask(follower).then().statusCode(303).header("Location", endsWith(PAGE));

            follower.get(PAGE)
                    .then()
                    .body(containsString("待确认"))
                    .body(containsString("已转给测试银行"))
                    .body(not(containsString("申请代扣")));
            follower.post(PAGE + "/cancellation", Map.of("mandate", onlyMandate()))
                    .then()
                    .statusCode(303);
            follower.get(PAGE).then().body(containsString("由客户解除")).body(containsString("申请代扣"));
        }

        @Test
        void cannot_ask_twice() {
            ask(follower);

            ask(holder).then().statusCode(422).body(containsString("这个户号已有代扣签约，请先解除原来的"));
        }

        @Test
        void is_asked_which_bank() {
            follower.post(PAGE, Map.of("number", account.number(), "bank", ""))
                    .then()
                    .statusCode(422)
                    .body(containsString("请选择付款的银行"));
        }

        @Test
        void does_not_confirm_in_place_of_the_holder() {
            MandateView mandate = brought(null);

            follower.get(PAGE)
                    .then()
                    .body(containsString("等户主登录确认后生效"))
                    .body(not(containsString("确认，开始代扣")));
            follower.post(PAGE + "/confirmation", Map.of("mandate", id(mandate)))
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class The_holder {

        @Test
        void confirms_what_a_bank_brought() {
            MandateView mandate = brought(null);
            holder.get(PAGE)
                    .then()
                    .body(containsString("确认，开始代扣"))
                    .body(containsString("****5678"));

            holder.post(PAGE + "/confirmation", Map.of("mandate", id(mandate)))
                    .then()
                    .statusCode(303);

            holder.get(PAGE).then().body(containsString("已生效"));
        }

        @Test
        void cancels_and_the_bank_is_told() {
            MandateView mandate = brought(account.phone());

            holder.post(PAGE + "/cancellation", Map.of("mandate", id(mandate)))
                    .then()
                    .statusCode(303);

            assertThat(
                            given.count(
                                    "select count(*) from outbox_event where type ="
                                            + " 'mandate.cancelled' and subject_id = ?",
                                    mandate.mandateId()))
                    .isOne();
        }

        @Test
        void reads_in_english() {
            brought(account.phone());

            assertThat(
                            io.restassured.RestAssured.given()
                                    .cookie(sessions.resident(new Phone(account.phone())))
                                    .cookie("hearth-locale", "en")
                                    .get(PAGE)
                                    .asString())
                    .contains("Direct debit", "Test Bank", "Active since")
                    .doesNotContain("测试银行");
        }
    }

    @Nested
    class A_stranger {

        @Test
        void finds_no_mandate_of_others() {
            MandateView mandate = brought(account.phone());

            stranger.get(PAGE).then().statusCode(200).body(not(containsString("****5678")));
            stranger.post(PAGE + "/cancellation", Map.of("mandate", id(mandate)))
                    .then()
                    .statusCode(404);
            stranger.post(PAGE + "/confirmation", Map.of("mandate", id(mandate)))
                    .then()
                    .statusCode(404);
            ask(stranger).then().statusCode(404);
            assertThat(
                            given.count(
                                    "select count(*) from mandate where account_id = ? and state ="
                                            + " 'ACTIVE'",
                                    account.id()))
                    .isOne();
        }

        @Test
        void is_led_to_sign_in() {
            io.restassured.RestAssured.given()
                    .redirects()
                    .follow(false)
                    .accept("text/html")
                    .get(PAGE)
                    .then()
                    .statusCode(303);
        }
    }

    private io.restassured.response.Response ask(Visitor visitor) {
        return visitor.post(
                PAGE, Map.of("number", account.number(), "bank", "bank-" + bank.partnerId()));
    }

    private MandateView brought(String phone) {
        return mandates.sign(
                        new SignMandate(
                                bank.partnerId(),
                                Actor.client(bank.clientId()),
                                UUID.randomUUID().toString(),
                                UUID.randomUUID().toString(),
                                account.number(),
                                "****5678",
                                phone == null ? null : phone.substring(phone.length() - 4)))
                .mandate();
    }

    private String onlyMandate() {
        return PublicId.MANDATE.of(
                given.count("select id from mandate where account_id = ?", account.id()));
    }

    private static String id(MandateView mandate) {
        return PublicId.MANDATE.of(mandate.mandateId());
    }

    private Visitor following(Phone phone) {
        given.follows(sessions.residentId(phone), account);
        return signedIn(phone);
    }

    private Visitor signedIn(Phone phone) {
        return new Visitor(TestPhones.nextAddress()).with(sessions.resident(phone));
    }
}
