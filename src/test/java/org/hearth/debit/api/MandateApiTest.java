package org.hearth.debit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.hearth.debit.api.DebitCalls.mandate;
import static org.hearth.debit.api.DebitCalls.provenMandate;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.debit.ResidentMandates;
import org.hearth.identity.Phone;
import org.hearth.identity.TestSessions;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mandates as a bank keeps them. */
@QuarkusTest
class MandateApiTest {

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject TestSessions sessions;
    @Inject ResidentMandates residents;

    private ClientFixture.Client client;
    private DebitCalls bank;
    private AccountRow account;

    @BeforeEach
    void aBankAndAnAccount() {
        client = clients.aClient();
        bank = new DebitCalls(Tokens.of(client));
        account = given.account();
    }

    @Test
    void isActiveAtOnceForWhoKnowsTheHoldersPhone() {
        bank.sign(provenMandate(account.number(), account.phone()))
                .statusCode(201)
                .header("Location", startsWith("/partner/v1/mandates/mnd_"))
                .body("state", equalTo("active"))
                .body("origin", equalTo("bank"))
                .body("bankAccount", equalTo("****5678"))
                .body("activatedAt", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null", "0000"},
            nullValues = "null")
    void waitsForTheHolderWithoutTheRightPhone(String ending) {
        Map<String, Object> mandate = mandate(account.number());
        if (ending != null) {
            mandate.put("holderPhoneEnding", ending);
        }
        String id =
                bank.sign(mandate)
                        .statusCode(201)
                        .body("state", equalTo("pending"))
                        .body("activatedAt", nullValue())
                        .extract()
                        .path("mandateId");

        long holder = holder();
        residents.confirm(holder, org.hearth.platform.id.PublicId.MANDATE.parse(id).getAsLong());

        bank.get("/mandates/{id}", id).statusCode(200).body("state", equalTo("active"));
    }

    @Test
    void aBankCannotTryAllPhoneEndings() {
        for (int i = 0; i < 5; i++) {
            Map<String, Object> guess = mandate(account.number());
            guess.put("holderPhoneEnding", "000" + i);
            String id = bank.sign(guess).statusCode(201).extract().path("mandateId");
            bank.cancel(id).statusCode(200);
        }

        bank.sign(provenMandate(account.number(), account.phone()))
                .body("state", equalTo("pending"));
    }

    @Test
    void isWrittenDownOnceHoweverOftenItIsSent() {
        Map<String, Object> mandate = mandate(account.number());
        String key = UUID.randomUUID().toString();
        String id = bank.sign(mandate, key).statusCode(201).extract().path("mandateId");

        for (String again : List.of(key, UUID.randomUUID().toString())) {
            bank.sign(mandate, again)
                    .statusCode(200)
                    .header("Idempotency-Replayed", "true")
                    .body("mandateId", equalTo(id));
        }
        Map<String, Object> other = mandate(account.number());
        bank.sign(other, key).statusCode(422).body("code", equalTo("IDEMPOTENCY_MISMATCH"));
        other.put("mandateNumber", mandate.get("mandateNumber"));
        other.put("bankAccount", "****0000");
        bank.sign(other).statusCode(422).body("code", equalTo("IDEMPOTENCY_MISMATCH"));
    }

    @Test
    void theKeyOfAPaymentIsNoKeyOfAMandate() {
        String key = UUID.randomUUID().toString();
        bank.wrong()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "transactionNumber",
                                key,
                                "accountNumber",
                                account.number(),
                                "amount",
                                100,
                                "businessDate",
                                "2026-11-23",
                                "paidAt",
                                "2026-11-23T17:10:00+08:00",
                                "channel",
                                "counter",
                                "tender",
                                "account"))
                .post("/partner/v1/payments")
                .then()
                .statusCode(201);

        bank.sign(mandate(account.number()), key)
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_MISMATCH"));
    }

    @Test
    void theSameRequestTenTimesAtOnceIsOneMandate() throws Exception {
        Map<String, Object> mandate = provenMandate(account.number(), account.phone());
        String key = UUID.randomUUID().toString();
        ExecutorService pool = Executors.newFixedThreadPool(10);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            answers.add(pool.submit(() -> bank.sign(mandate, key).extract().path("mandateId")));
        }
        List<String> ids = new ArrayList<>();
        for (Future<String> answer : answers) {
            ids.add(answer.get());
        }
        pool.shutdown();

        assertThat(ids).doesNotContainNull();
        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(mandatesOf(account)).isOne();
    }

    @Test
    void twoBanksAtOnceLeaveTheAccountWithOneActiveMandate() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            DebitCalls one = new DebitCalls(Tokens.of(clients.aClient()));
            Map<String, Object> mandate = provenMandate(account.number(), account.phone());
            answers.add(pool.submit(() -> one.sign(mandate).extract().statusCode()));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        pool.shutdown();

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(
                        given.count(
                                "select count(*) from mandate where account_id = ? and state ="
                                        + " 'ACTIVE'",
                                account.id()))
                .isOne();
    }

    @Test
    void aSecondOneNamesTheFirstOnlyToItsOwnBank() {
        String id =
                bank.sign(provenMandate(account.number(), account.phone()))
                        .extract()
                        .path("mandateId");

        bank.sign(mandate(account.number()))
                .statusCode(409)
                .body("code", equalTo("MANDATE_EXISTS"))
                .body("mandateId", equalTo(id));
        new DebitCalls(Tokens.of(clients.aClient()))
                .sign(mandate(account.number()))
                .statusCode(409)
                .body("mandateId", nullValue());
    }

    @Test
    void aBankConfirmsWhatAResidentAskedOfIt() {
        long resident = holder();
        residents.ask(resident, account.number(), "bank-" + client.partnerId());
        String id =
                bank.get("/mandates")
                        .statusCode(200)
                        .body("data.accountNumber", contains(account.number()))
                        .body("data[0].origin", equalTo("resident"))
                        .body("next", nullValue())
                        .extract()
                        .path("data[0].mandateId");

        bank.sign(mandate(account.number()))
                .statusCode(201)
                .body("mandateId", equalTo(id))
                .body("state", equalTo("active"));

        bank.get("/mandates").body("data", empty());
        bank.get("/mandates?state=active").body("data.mandateId", contains(id));
    }

    @Test
    void whatAResidentAskedOfOneBankAnotherCannotSee() {
        residents.ask(holder(), account.number(), "bank-" + client.partnerId());

        new DebitCalls(Tokens.of(clients.aClient()))
                .get("/mandates")
                .statusCode(200)
                .body("data", empty());
    }

    @Test
    void isCancelledOnceAndTheBankIsTold() {
        String id =
                bank.sign(provenMandate(account.number(), account.phone()))
                        .extract()
                        .path("mandateId");

        bank.cancel(id)
                .statusCode(200)
                .body("state", equalTo("cancelled"))
                .body("cancelledBy", equalTo("bank"));
        bank.cancel(id).statusCode(200).body("state", equalTo("cancelled"));

        assertThat(
                        given.count(
                                "select count(*) from outbox_event where type = 'mandate.cancelled'"
                                        + " and partner_id = ?",
                                client.partnerId()))
                .isOne();
        bank.sign(provenMandate(account.number(), account.phone())).statusCode(201);
    }

    @Test
    void aForeignMandateIsNotFound() {
        String id = bank.sign(mandate(account.number())).extract().path("mandateId");
        DebitCalls other = new DebitCalls(Tokens.of(clients.aClient()));

        other.get("/mandates/{id}", id).statusCode(404).body("code", equalTo("MANDATE_NOT_FOUND"));
        other.cancel(id).statusCode(404).body("code", equalTo("MANDATE_NOT_FOUND"));
        other.get("/mandates/{id}", "mnd_nothing").statusCode(404);
        bank.get("/mandates/{id}", id).body("state", equalTo("pending"));
    }

    @ParameterizedTest
    @CsvSource({
        "bankAccount, 6222020200112235678",
        "bankAccount, **** 5678",
        "mandateNumber, 签约",
        "accountNumber, 12",
        "holderPhoneEnding, 12345",
        "amount, 1",
    })
    void aWrongFieldIsNamed(String field, String value) {
        Map<String, Object> mandate = mandate(account.number());
        mandate.put(field, value);

        bank.wrong()
                .header("Idempotency-Key", "k")
                .contentType(ContentType.JSON)
                .body(mandate)
                .post("/partner/v1/mandates")
                .then()
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", not(equalTo("")));
        assertThat(mandatesOf(account)).isZero();
    }

    @Test
    void needsAKeyAnAccountAndAMeterThatIsBilled() {
        bank.wrong()
                .contentType(ContentType.JSON)
                .body(mandate(account.number()))
                .post("/partner/v1/mandates")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        bank.sign(mandate("99999999999"))
                .statusCode(404)
                .body("code", equalTo("ACCOUNT_NOT_FOUND"));
        bank.sign(mandate(given.account("RESIDENTIAL", "IC_CARD").number()))
                .statusCode(422)
                .body("code", equalTo("METER_NOT_SUPPORTED"));
        given.closed(account);
        bank.sign(mandate(account.number()))
                .statusCode(404)
                .body("code", equalTo("ACCOUNT_NOT_FOUND"));
    }

    @Test
    void needsTheScope() {
        DebitCalls reader = new DebitCalls(Tokens.of(clients.aClient("bills:read")));

        reader.sign(mandate(account.number()))
                .statusCode(403)
                .body("code", equalTo("SCOPE_MISSING"));
        reader.get("/mandates").statusCode(403);
    }

    private long holder() {
        long resident = sessions.residentId(new Phone(account.phone()));
        given.follows(resident, account);
        return resident;
    }

    private long mandatesOf(AccountRow account) {
        return given.count("select count(*) from mandate where account_id = ?", account.id());
    }
}
