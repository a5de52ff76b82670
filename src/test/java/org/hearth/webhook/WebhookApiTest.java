package org.hearth.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.Contract;
import org.hearth.Given;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.partner.Tokens;
import org.hearth.platform.http.OutboundAddresses;
import org.hearth.platform.http.ScriptedAddresses;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.outbox.Outbox;
import org.hearth.platform.outbox.PartnerEvents;
import org.hearth.platform.outbox.TestEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WebhookApiTest {

    private static final String PATH = "/partner/v1/webhook-endpoints";
    private static final String UNKNOWN = "whk_0NSV7RD3C1T4E";

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject TestStaff staff;
    @Inject Outbox outbox;
    @Inject PartnerEvents events;
    @Inject DeliveryRound round;

    private final Receiver receiver = new Receiver();
    private Client bank;
    private String token;

    @BeforeEach
    void aBank() {
        bank = clients.aClient();
        token = Tokens.of(bank);
    }

    @AfterEach
    void cleanUp() {
        given.run("delete from webhook_endpoint where partner_id = ?", bank.partnerId());
        receiver.close();
    }

    private RequestSpecification call(Filter contract, String token) {
        return given().filter(contract)
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON);
    }

    private RequestSpecification call() {
        return call(Contract.bothWays(), token);
    }

    private ValidatableResponse register() {
        return register(receiver.url().toString(), "payment.posted", "settlement.ready");
    }

    private ValidatableResponse register(String url, String... types) {
        return call().body(Map.of("url", url, "eventTypes", types)).post(PATH).then();
    }

    private String registered() {
        return register().statusCode(201).extract().path("endpointId");
    }

    /** Listens to what tests publish, which no partner could ask for. */
    private String listening() {
        String id = registered();
        given.run(
                "update webhook_endpoint set event_types = ? where id = ?",
                TestEvents.TYPE,
                number(id));
        return id;
    }

    private void publish(long subject) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                outbox.publish(
                                        TestEvents.TYPE,
                                        bank.partnerId(),
                                        subject,
                                        null,
                                        new TestEvents.Payload(subject)));
    }

    private void deliver(String id) {
        events.arrange();
        round.deliver(number(id));
    }

    private static long number(String id) {
        return PublicId.WEBHOOK_ENDPOINT.parse(id).orElseThrow();
    }

    @Nested
    class ABank {

        @Test
        void registers_an_endpoint_and_sees_its_secret_once() {
            Map<String, Object> made =
                    register()
                            .statusCode(201)
                            .body("endpointId", matchesPattern("whk_[0-9A-Z]{13}"))
                            .body("state", equalTo("active"))
                            .body("eventTypes", contains("payment.posted", "settlement.ready"))
                            .body("backlog", equalTo(0))
                            .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                            .header("Location", notNullValue())
                            .extract()
                            .as(Map.class);
            String id = (String) made.get("endpointId");

            call().get(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("url", equalTo(receiver.url().toString()))
                    .body("secret", nullValue());
            call().get(PATH).then().body("data", hasSize(1)).body("data[0].secret", nullValue());
            byte[] secret =
                    Base64.getDecoder()
                            .decode(((String) made.get("secret")).substring("whsec_".length()));
            assertThat(
                            given.count(
                                    "select count(*) from webhook_secret where endpoint_id = ? and"
                                            + " locate(?, sealed) = 0",
                                    number(id),
                                    secret))
                    .as("the database does not know it in clear")
                    .isOne();
        }

        @Test
        void changes_stops_and_deletes_an_endpoint() {
            String id = registered();

            update(id, Map.of("eventTypes", List.of("mandate.cancelled")))
                    .statusCode(200)
                    .body("eventTypes", contains("mandate.cancelled"))
                    .body("url", equalTo(receiver.url().toString()));
            update(id, Map.of("url", receiver.url() + "/2"))
                    .body("url", endsWith("/2"))
                    .body("eventTypes", contains("mandate.cancelled"));
            update(id, Map.of("state", "disabled"))
                    .body("state", equalTo("disabled"))
                    .body("disabledReason", equalTo("by-partner"))
                    .body("disabledAt", notNullValue());
            update(id, Map.of("state", "disabled")).statusCode(200);
            update(id, Map.of("state", "active"))
                    .body("state", equalTo("active"))
                    .body("disabledReason", nullValue());
            call().delete(PATH + "/" + id).then().statusCode(204);

            call().get(PATH + "/" + id)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("WEBHOOK_ENDPOINT_NOT_FOUND"));
            call().get(PATH).then().body("data", empty());
            call().delete(PATH + "/" + id).then().statusCode(404);
            assertThat(
                            given.count(
                                    "select count(*) from audit_entry where subject_id = ?",
                                    number(id)))
                    .as("registered, types, address, disabled, enabled, removed")
                    .isEqualTo(6);
        }

        @Test
        void exchanges_the_secret() {
            String first = register().extract().path("secret");
            String id = call().get(PATH).then().extract().path("data[0].endpointId");

            call().post(PATH + "/" + id + "/secret-rotation")
                    .then()
                    .statusCode(200)
                    .body("secret", not(equalTo(first)))
                    .body("formerSecretUntil", equalTo("2026-11-24T09:10:00Z"));
        }

        @Test
        void reads_what_was_tried_and_has_it_delivered_again() {
            String id = listening();
            receiver.answers(500);
            publish(1);
            deliver(id);
            receiver.answers(200);
            update(id, Map.of("url", receiver.url() + "&again=1"));
            deliver(id);

            String event = receiver.ids().get(0);
            attempts(id, "")
                    .statusCode(200)
                    .body("data.accepted", contains(true, false))
                    .body("data.status", contains(200, 500))
                    .body("data[1].failure", equalTo("status"))
                    .body("data.eventId", contains(event, event))
                    .body("next", nullValue());
            String next = attempts(id, "?limit=1").extract().path("next");
            attempts(id, "?limit=1&after=" + next)
                    .body("data.status", contains(500))
                    .body("next", nullValue());

            call().body(Map.of("from", event))
                    .post(PATH + "/" + id + "/replays")
                    .then()
                    .statusCode(202)
                    .body("replaying", equalTo(true));
            deliver(id);
            assertThat(receiver.ids()).containsExactly(event, event, event);
        }

        @Test
        void cannot_replay_an_event_of_another() {
            String id = registered();
            long other = given.bank();
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    outbox.publish(
                                            TestEvents.TYPE,
                                            other,
                                            1,
                                            null,
                                            new TestEvents.Payload(1)));
            events.arrange();
            String event =
                    PublicId.EVENT.of(
                            given.count(
                                    "select event_id from partner_event where partner_id = ?",
                                    other));

            call().body(Map.of("from", event))
                    .post(PATH + "/" + id + "/replays")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("EVENT_NOT_FOUND"));
        }

        @Test
        void has_ten_endpoints_at_most() {
            for (int i = 0; i < 10; i++) {
                registered();
            }
            register().statusCode(422).body("code", equalTo("WEBHOOK_ENDPOINT_LIMIT"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ftp://bank.example/",
                    "https://user:word@bank.example/",
                    "https://bank.example/#here",
                    "https:///nowhere",
                    "bank.example",
                    "http://exa mple/"
                })
        void is_refused_an_address_that_is_none(String url) {
            call(Contract.answerOnly(), token)
                    .body(Map.of("url", url, "eventTypes", List.of("payment.posted")))
                    .post(PATH)
                    .then()
                    .statusCode(url.contains(" ") ? 400 : 422);
        }

        @Test
        void must_have_https_where_it_is_in_earnest() {
            QuarkusMock.installMockForType(ScriptedAddresses.guarded(), OutboundAddresses.class);

            register("http://bank.example/", "payment.posted")
                    .statusCode(422)
                    .body("code", equalTo("WEBHOOK_URL_NOT_ALLOWED"));
            register("https://bank.example/", "payment.posted").statusCode(201);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{} | eventTypes,url",
                    "{\"url\":\"https://a.example/\",\"eventTypes\":[]} | eventTypes",
                    "{\"url\":\"https://a.example/\",\"eventTypes\":[\"payment.posted\",\"x\"]} |"
                            + " eventTypes[1]",
                    "{\"url\":\"https://a.example/\",\"eventTypes\":[null]} | eventTypes[0]",
                    "{\"url\":7,\"eventTypes\":[\"payment.posted\"]} | url",
                    "{\"url\":\"https://a.example/\",\"eventTypes\":[\"mandate.cancelled\"],\"secret\":\"x\"}"
                            + " | secret"
                })
        void is_told_which_field_is_wrong(String body, String fields) {
            call(Contract.answerOnly(), token)
                    .body(body)
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains((Object[]) fields.split(",")));
        }

        private ValidatableResponse update(String id, Map<String, ?> change) {
            return call().body(new HashMap<>(change)).post(PATH + "/" + id).then();
        }

        private ValidatableResponse attempts(String id, String query) {
            return call().get(PATH + "/" + id + "/attempts" + query).then();
        }
    }

    @Nested
    class AnotherBank {

        @Test
        void finds_nothing_of_it() {
            String id = registered();
            String other = Tokens.of(clients.aClient());

            notFound(call(Contract.bothWays(), other).get(PATH + "/" + id).then());
            notFound(call(Contract.bothWays(), other).delete(PATH + "/" + id).then());
            notFound(
                    call(Contract.bothWays(), other)
                            .body(Map.of("state", "disabled"))
                            .post(PATH + "/" + id)
                            .then());
            notFound(
                    call(Contract.bothWays(), other)
                            .post(PATH + "/" + id + "/secret-rotation")
                            .then());
            notFound(
                    call(Contract.bothWays(), other)
                            .body(Map.of("from", "evt_0NSV7RD3C1T4E"))
                            .post(PATH + "/" + id + "/replays")
                            .then());
            notFound(call(Contract.bothWays(), other).get(PATH + "/" + id + "/attempts").then());
            call(Contract.bothWays(), other).get(PATH).then().body("data", empty());
            call().get(PATH + "/" + id).then().body("state", equalTo("active"));
        }

        @ParameterizedTest
        @ValueSource(strings = {UNKNOWN, "whk_1", "evt_0NSV7RD3C1T4E", "'"})
        void gets_none_for_an_id_that_is_none(String id) {
            notFound(call(Contract.answerOnly(), token).get(PATH + "/" + id).then());
        }

        private void notFound(ValidatableResponse answer) {
            answer.statusCode(404).body("code", equalTo("WEBHOOK_ENDPOINT_NOT_FOUND"));
        }
    }

    @Nested
    class AnAdministrator {

        private final Visitor visitor = new Visitor(TestPhones.nextAddress());

        @BeforeEach
        void signedIn() {
            visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR));
        }

        @Test
        void sees_an_endpoint_that_fails_with_what_waits_and_what_was_tried() {
            String id = listening();
            receiver.answers(410);
            publish(1);
            publish(2);
            deliver(id);

            assertThat(listed(id)).contains("已停用", "接收方答复 410", "最多 2 个事件未送", "410");
            assertThat(visitor.get("/staff").asString()).contains("个接收地址已停止推送");
            visitor.get("/staff/webhooks/" + id)
                    .then()
                    .statusCode(200)
                    .body(containsString("test.happened"));
        }

        @Test
        void enables_it_again_and_nothing_is_missing() {
            String id = listening();
            receiver.answers(410);
            publish(1);
            publish(2);
            deliver(id);
            receiver.answers(200);

            visitor.post("/staff/webhooks/" + id + "/enable", Map.of())
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/staff/webhooks/" + id));
            deliver(id);

            assertThat(receiver.subjects()).containsExactly(1L, 1L, 2L);
        }

        @Test
        void has_events_delivered_again_by_their_id() {
            String id = listening();
            publish(1);
            deliver(id);
            String event = receiver.ids().get(0);

            visitor.post("/staff/webhooks/" + id + "/replay", Map.of("from", event))
                    .then()
                    .statusCode(303);
            deliver(id);
            assertThat(receiver.ids()).containsExactly(event, event);
            visitor.post("/staff/webhooks/" + id + "/replay", Map.of("from", "evt_none"))
                    .then()
                    .statusCode(422)
                    .body(containsString("没有这个编号的事件"));
        }

        @Test
        void stops_an_endpoint() {
            String id = registered();

            visitor.post("/staff/webhooks/" + id + "/disable", Map.of()).then().statusCode(303);

            call().get(PATH + "/" + id)
                    .then()
                    .body("state", equalTo("disabled"))
                    .body("disabledReason", equalTo("by-staff"));
        }

        @Test
        void reads_it_in_english() {
            String id = listening();
            visitor.get("/language?to=en&back=%2Fstaff");

            assertThat(visitor.get("/staff/webhooks/" + id).asString())
                    .contains("Nothing was delivered yet", "Active");
            assertThat(visitor.get("/staff").asString()).contains("/staff/webhooks");
        }

        @Test
        void gets_no_page_for_an_endpoint_that_is_none() {
            visitor.get("/staff/webhooks/" + UNKNOWN).then().statusCode(404);
            visitor.get("/staff/webhooks?after=x").then().statusCode(200);
        }

        @Test
        void is_the_only_one_who_may() {
            Visitor finance =
                    new Visitor(TestPhones.nextAddress())
                            .with(staff.signedIn(StaffRole.FINANCE, StaffRole.AGENT));

            finance.get("/staff/webhooks").then().statusCode(403);
            finance.post("/staff/webhooks/" + UNKNOWN + "/enable", Map.of()).then().statusCode(403);
        }

        private String listed(String id) {
            String path = "/staff/webhooks";
            String html = visitor.get(path).asString();
            while (!html.contains(id)) {
                var next = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"").matcher(html);
                assertThat(next.find()).as("the list has %s", id).isTrue();
                html = visitor.get(next.group(1).replace("&amp;", "&")).asString();
            }
            return html;
        }
    }
}
