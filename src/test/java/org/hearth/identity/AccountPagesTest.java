package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AccountPagesTest {

    @Inject TestSessions sessions;
    @Inject Given given;

    private AccountRow account;
    private Visitor holder;
    private Visitor friend;
    private final Phone friendsPhone = TestPhones.next();

    @BeforeEach
    void people() {
        account = given.account();
        holder = signedIn(new Phone(account.phone()));
        friend = signedIn(friendsPhone);
    }

    @Nested
    class The_holder {

        @Test
        void adds_the_own_account_with_one_press() {
            holder.get("/me/accounts")
                    .then()
                    .statusCode(200)
                    .body(containsString("这些户号登记的是您的手机号"))
                    .body(containsString(account.number()));

            holder.post("/me/accounts/own", Map.of("number", account.number()))
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/me/accounts"));

            holder.get("/me/accounts").then().body(containsString("您是户主"));
        }

        @Test
        void sees_a_follower_masked_and_removes_it() {
            holder.post("/me/accounts/own", Map.of("number", account.number()));
            bind(friend, ending());
            holder.get("/me/accounts")
                    .then()
                    .body(containsString(friendsPhone.masked()))
                    .body(not(containsString(friendsPhone.number())));

            holder.post(
                            "/me/accounts/followers",
                            Map.of(
                                    "number",
                                    account.number(),
                                    "follower",
                                    Long.toString(sessions.residentId(friendsPhone))))
                    .then()
                    .statusCode(303);

            holder.get("/me/accounts").then().body(not(containsString(friendsPhone.masked())));
        }
    }

    @Nested
    class A_follower {

        @Test
        void binds_with_a_proof_and_sees_masked_data_only() {
            bind(friend, ending()).then().statusCode(303);

            friend.get("/me/accounts")
                    .then()
                    .statusCode(200)
                    .body(containsString("*伟"))
                    .body(not(containsString("测试伟")))
                    .body(not(containsString("2 单元")))
                    .body(not(containsString(account.phone())));
        }

        @Test
        void binds_with_the_amount_of_a_bill_and_a_number_typed_in_groups() {
            given.bill(account, LocalDate.of(2026, 11, 30), 11230, 1600);

            friend.post(
                            "/me/accounts",
                            Map.of(
                                    "number",
                                    account.number().replaceAll("(.{4})", "$1 "),
                                    "proof",
                                    "128.30"))
                    .then()
                    .statusCode(303);
        }

        @Test
        void names_and_leaves_the_account() {
            bind(friend, ending());
            friend.post(
                    "/me/accounts/label",
                    Map.of("number", account.number(), "label", "<b>爸妈家</b>"));
            friend.get("/me/accounts")
                    .then()
                    .body(containsString("&lt;b&gt;爸妈家&lt;/b&gt;"))
                    .body(not(containsString("<b>爸妈家")));

            friend.post("/me/accounts/unbind", Map.of("number", account.number()));

            friend.get("/me/accounts").then().body(not(containsString(account.number())));
        }
    }

    @Nested
    class Somebody_guessing {

        @Test
        void gets_the_same_answer_for_an_unknown_account_and_a_wrong_proof() {
            String unknown = "999" + account.number();

            String wrongProof = bind(friend, "0.01").then().statusCode(422).extract().asString();
            String noAccount =
                    friend.post("/me/accounts", Map.of("number", unknown, "proof", "0.01"))
                            .then()
                            .statusCode(422)
                            .extract()
                            .asString();

            assertThat(noAccount.replace(unknown, account.number())).isEqualTo(wrongProof);
            assertThat(wrongProof).contains("户号与证明对不上");
        }

        @Test
        void is_stopped_at_one_account_from_wherever_it_is_asked() {
            for (int attempt = 1; attempt <= 5; attempt++) {
                bind(signedIn(TestPhones.next()), "0.0" + attempt).then().statusCode(422);
            }

            bind(signedIn(TestPhones.next()), ending())
                    .then()
                    .statusCode(429)
                    .header("Retry-After", not(""));
        }

        @Test
        void is_stopped_at_one_address_for_whatever_account() {
            for (int attempt = 1; attempt <= 10; attempt++) {
                friend.post("/me/accounts", Map.of("number", "8880000" + attempt, "proof", "0.01"))
                        .then()
                        .statusCode(422);
            }

            bind(friend, ending()).then().statusCode(429);
        }

        @ParameterizedTest
        @CsvSource({
            "/me/accounts/own",
            "/me/accounts/label",
            "/me/accounts/unbind",
            "/me/accounts/followers"
        })
        void finds_a_foreign_account_no_more_than_an_unknown_one(String form) {
            holder.post("/me/accounts/own", Map.of("number", account.number()));
            String holdersId = Long.toString(sessions.residentId(new Phone(account.phone())));

            for (String number : new String[] {account.number(), "999999999999"}) {
                friend.post(form, Map.of("number", number, "label", "x", "follower", holdersId))
                        .then()
                        .statusCode(404);
            }
            holder.get("/me/accounts").then().body(containsString("您是户主"));
        }

        @ParameterizedTest
        @CsvSource(
                value = {
                    "'',''",
                    "abc,1234",
                    "1234,1234",
                    "123456789012345678901,1234",
                    "500100001,abc",
                    "500100001,12345",
                    "500100001,-1.00",
                    "500100001,99999999999999999999.00",
                    "500100001,' or 1=1 --",
                    "<script>alert(1)</script>,1234"
                },
                quoteCharacter = '\0')
        void is_told_what_to_mend_and_finds_what_was_typed(String number, String proof) {
            friend.post("/me/accounts", Map.of("number", number, "proof", proof))
                    .then()
                    .statusCode(422)
                    .body(containsString("请先改好下面几处"))
                    .body(not(containsString("<script>alert")));
        }

        @Test
        void sends_a_follower_that_is_no_number() {
            holder.post(
                            "/me/accounts/followers",
                            Map.of("number", account.number(), "follower", "x"))
                    .then()
                    .statusCode(
                            org.hamcrest.Matchers.allOf(
                                    org.hamcrest.Matchers.greaterThanOrEqualTo(400),
                                    org.hamcrest.Matchers.lessThan(500)));
        }
    }

    @Nested
    class The_data_of_a_login {

        @Test
        void is_a_file_to_keep() {
            Response copy = holder.get("/me/data");

            copy.then()
                    .statusCode(200)
                    .contentType("application/json")
                    .header("Content-Disposition", containsString("my-data-2026-11-23.json"));
            assertThat(copy.jsonPath().getString("phone")).isEqualTo(account.phone());
            assertThat(copy.jsonPath().getString("customerRecords[0].name")).isEqualTo("测试伟");
        }

        @Test
        void is_deleted_after_a_confirmation_and_every_session_ends() {
            Visitor elsewhere = signedIn(new Phone(account.phone()));
            holder.get("/me/delete").then().statusCode(200).body(containsString("确认注销"));

            holder.post("/me/delete", Map.of("x", ""))
                    .then()
                    .statusCode(303)
                    .cookie("hearth-pay", "");

            elsewhere
                    .get("/me/accounts")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/sign-in"));
        }

        @Test
        void is_nobody_elses() {
            new Visitor(TestPhones.nextAddress()).get("/me/data").then().statusCode(303);
        }
    }

    private Response bind(Visitor who, String proof) {
        return who.post("/me/accounts", Map.of("number", account.number(), "proof", proof));
    }

    private Visitor signedIn(Phone phone) {
        return new Visitor(TestPhones.nextAddress()).with(sessions.resident(phone));
    }

    private String ending() {
        return account.phone().substring(7);
    }
}
