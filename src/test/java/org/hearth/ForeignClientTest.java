package org.hearth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.partner.Tokens;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One partner never sees or touches what is another's, and no client does what it was not granted:
 * every call of the contract is tried. A call that is new fails here until it is placed.
 */
@QuarkusTest
class ForeignClientTest {

    /** Reads that show one thing of a partner: a stranger finds nothing there. */
    private static final Set<String> THINGS =
            Set.of(
                    "collection",
                    "collections",
                    "debitBatch",
                    "debitItems",
                    "differences",
                    "kioskGaps",
                    "mandate",
                    "payment",
                    "paymentPoint",
                    "reconciliation",
                    "reversal",
                    "webhook",
                    "webhookAttempts");

    /** Reads that list what a partner has: a stranger's list holds none of it. */
    private static final Set<String> LISTS =
            Set.of(
                    "debitBatches",
                    "events",
                    "mandates",
                    "payments",
                    "reversals",
                    "settlement",
                    "settlementEntries",
                    "webhooks");

    /** Calls that change one thing of a partner: a stranger finds nothing to change. */
    private static final Set<String> CHANGES =
            Set.of(
                    "cancelMandate",
                    "countCollection",
                    "debitResults",
                    "endKioskCheckout",
                    "heartbeat",
                    "kioskCheckout",
                    "openCollection",
                    "removeWebhook",
                    "replayWebhook",
                    "rotateWebhookSecret",
                    "startKioskCheckout",
                    "updateWebhook");

    /** A terminal has no client yet: the code that it was given is the right to call. */
    private static final Set<String> BY_CODE = Set.of("activateKiosk");

    /** Calls that make something new of the caller's own, under its own names. */
    private static final Set<String> MAKES =
            Set.of(
                    "collect",
                    "putPaymentPoint",
                    "reconcile",
                    "registerWebhook",
                    "reverse",
                    "signMandate");

    /** The account is the utility's: every partner may ask about it. */
    private static final Set<String> OF_THE_UTILITY = Set.of("inquire");

    /** Of the caller's own place in the sandbox; they name nothing of anybody else's. */
    private static final Set<String> OF_THE_SANDBOX =
            Set.of(
                    "certification",
                    "moveSandboxClock",
                    "resetSandbox",
                    "sandboxAccounts",
                    "sandboxClock");

    private static final String DAY = "2026-11-23";

    @Inject ClientFixture clients;
    @Inject Given given;

    /** A call as the contract has it. */
    private record Call(String id, String method, String path, String scope) {}

    private static final List<Call> CALLS = calls();

    private final Map<String, String> owned = new HashMap<>();
    private String mark;
    private String account;
    private String owner;
    private String stranger;

    private static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        JsonNode paths;
        try {
            paths =
                    new ObjectMapper(new YAMLFactory())
                            .readTree(Files.readString(Contract.FILE))
                            .path("paths");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        paths.properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                operation ->
                                                        calls.add(
                                                                call(
                                                                        path.getKey(),
                                                                        operation.getKey(),
                                                                        operation.getValue()))));
        calls.removeIf(call -> call.id().equals("token"));
        return calls;
    }

    private static Call call(String path, String method, JsonNode operation) {
        return new Call(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("security").path(0).path("partner").path(0).asText(null));
    }

    private static Call call(String id) {
        return CALLS.stream().filter(call -> call.id().equals(id)).findFirst().orElseThrow();
    }

    @BeforeEach
    void a_partner_with_one_of_everything_and_a_stranger() {
        Client client = clients.aClient();
        owner = Tokens.of(client);
        stranger = Tokens.of(clients.aClient());
        mark = "OWN-" + client.partnerId();
        Given.AccountRow row = given.account();
        account = row.number();

        String number = mark + "-1";
        owned.put("paymentId", pay(owner, number).path("paymentId"));
        pay(owner, mark + "-2");
        owned.put(
                "reversalId",
                post(
                                owner,
                                "/partner/v1/reversals",
                                """
                                {"transactionNumber":"%s-r","originalTransactionNumber":"%s-2",
                                 "amount":100,"reason":"no answer in time"}"""
                                        .formatted(mark, mark))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reversalId"));
        owned.put("mandateId", mandate(owner).then().extract().path("mandateId"));
        owned.put("code", mark);
        point(owner, mark).then().statusCode(201);
        owned.put("endpointId", webhook(owner).then().statusCode(201).extract().path("endpointId"));
        given.run(
                "insert into kiosk_terminal (id, partner_id, terminal_id, point_code, state,"
                        + " client_id, last_sequence, registered_at, activated_at, version) values"
                        + " (?, ?, ?, 'P-1', 'ACTIVE', ?, 0, '2026-01-01', '2026-01-01', 0)",
                client.partnerId(),
                client.partnerId(),
                mark,
                client.clientId());
        owned.put("terminalId", mark);
        owned.put("businessDate", DAY);
        owned.put("collectionNumber", mark + "-c");
        post(
                        owner,
                        "/partner/v1/kiosks/" + mark + "/collections",
                        "{\"collectionNumber\":\"%s-c\"}".formatted(mark))
                .then()
                .statusCode(201);
        given.run(
                "insert into debit_batch (id, partner_id, collect_on, cut_off_at, state,"
                        + " item_count, total_fen, created_at, ready_at, ready_no, version) values"
                        + " (?, ?, '2026-11-24', '2026-11-23', 'READY', 0, 0, '2026-11-20',"
                        + " '2026-11-23', ?, 0)",
                client.partnerId(),
                client.partnerId(),
                client.partnerId());
        owned.put(
                "reconciliationId",
                post(
                                owner,
                                "/partner/v1/reconciliations",
                                """
                                {"businessDate":"%s","count":1,"total":100,"lines":[
                                 {"transactionNumber":"%s-1","accountNumber":"%s","amount":100,
                                  "kind":"payment","occurredAt":"2026-11-23T17:10:00+08:00"}]}"""
                                        .formatted(DAY, mark, account))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reconciliationId"));
        owned.put("batchId", PublicId.DEBIT_BATCH.of(client.partnerId()));
    }

    private Response pay(String token, String number) {
        return post(
                token,
                "/partner/v1/payments",
                """
                {"transactionNumber":"%s","accountNumber":"%s","amount":100,"businessDate":"%s",
                 "paidAt":"2026-11-23T17:10:00+08:00","channel":"counter","tender":"account"}"""
                        .formatted(number, account, DAY));
    }

    private Response mandate(String token) {
        return post(
                token,
                "/partner/v1/mandates",
                """
                {"mandateNumber":"%s","accountNumber":"%s","bankAccount":"****5678"}"""
                        .formatted(mark, account));
    }

    private Response point(String token, String code) {
        return as(token)
                .body(
                        """
                        {"name":"%s","nameEn":"Branch","kind":"bank-branch","address":"云岭大道 112 号",
                         "district":"500103","services":["payment"],"paymentMethods":["cash"],
                         "openingHours":[{"weekday":"monday","opens":"09:00","closes":"17:00"}],
                         "position":{"datum":"gcj-02","latitude":29.5,"longitude":106.5},
                         "state":"open"}"""
                                .formatted(mark))
                .put("/partner/v1/payment-points/" + code);
    }

    private Response webhook(String token) {
        return post(
                token,
                "/partner/v1/webhook-endpoints",
                "{\"url\":\"https://hooks.example/%s\",\"eventTypes\":[\"payment.posted\"]}"
                        .formatted(mark));
    }

    private static Response post(String token, String path, String body) {
        return as(token).body(body).post(path);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .accept("application/json")
                .contentType("application/json");
    }

    private Response read(Call call, String token) {
        RequestSpecification request = as(token);
        if (call.id().equals("payments")) {
            request.queryParam("businessDate", DAY);
        } else if (call.id().equals("reversals")) {
            request.queryParam("transactionNumber", mark + "-r");
        }
        return request.get(filled(call.path()));
    }

    private String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> part : owned.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled.replaceAll("\\{[^}]+}", "x");
    }

    @Test
    void every_call_of_the_contract_has_its_place() {
        Set<String> placed = new TreeSet<>();
        List.of(THINGS, LISTS, CHANGES, BY_CODE, MAKES, OF_THE_UTILITY, OF_THE_SANDBOX)
                .forEach(placed::addAll);

        Set<String> published =
                new TreeSet<>(CALLS.stream().map(Call::id).collect(Collectors.toSet()));
        assertThat(published)
                .as("say in this test whose things each call is about")
                .isEqualTo(placed);
    }

    @Test
    void a_stranger_reads_nothing_of_anothers() {
        for (String id : THINGS) {
            Call call = call(id);
            assertThat(read(call, owner).statusCode()).as(id + " by its owner").isEqualTo(200);
            assertThat(read(call, stranger).statusCode()).as(id).isEqualTo(404);
        }
    }

    @Test
    void a_strangers_lists_hold_nothing_of_anothers() {
        for (String id : LISTS) {
            Call call = call(id);
            Response own = read(call, owner);
            assertThat(own.statusCode()).as(id + " by its owner").isEqualTo(200);
            Response foreign = read(call, stranger);
            assertThat(foreign.statusCode()).as(id).isIn(200, 404);
            assertThat(foreign.asString()).as(id).doesNotContain(mark);
            owned.forEach(
                    (what, value) -> {
                        if (!what.equals("businessDate")) {
                            assertThat(foreign.asString()).as(id).doesNotContain(value);
                        }
                    });
        }
        assertThat(read(call("payments"), owner).asString()).contains(mark);
        assertThat(read(call("settlementEntries"), owner).asString()).contains(mark);
        assertThat(read(call("mandates"), owner).asString()).contains(mark);
        assertThat(read(call("webhooks"), owner).asString()).contains(mark);
    }

    @Test
    void a_stranger_changes_nothing_of_anothers() {
        Map<String, String> bodies =
                Map.of(
                        "heartbeat",
                                "{\"state\":\"ok\",\"cash\":0,\"cashBox\":\"normal\",\"paper\":\"ok\","
                                        + "\"softwareVersion\":\"1\",\"sequence\":0,\"queued\":0}",
                        "openCollection", "{\"collectionNumber\":\"1\"}",
                        "countCollection", "{\"notes\":[]}",
                        "debitResults",
                                "{\"businessDate\":\"2026-11-23\",\"results\":[{\"itemId\":\"x\",\"result\":\"failed\",\"reason\":\"insufficient-funds\"}]}",
                        "startKioskCheckout",
                                "{\"accountNumber\":\""
                                        + account
                                        + "\",\"amount\":100,"
                                        + "\"method\":\"wechat-pay\"}",
                        "updateWebhook", "{\"state\":\"disabled\"}",
                        "replayWebhook", "{\"from\":\"evt_0NSV7RD3C1T4E\"}");
        for (String id : CHANGES) {
            Call call = call(id);
            RequestSpecification request = as(stranger);
            if (call.method().equals("POST") || call.method().equals("PUT")) {
                request.body(bodies.getOrDefault(id, "{}"));
            }
            assertThat(request.request(call.method(), filled(call.path())).statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
        stranger_with_a_terminal_of_its_own_finds_no_checkout_of_anothers();
        assertThat(read(call("mandate"), owner).<String>path("state")).isNotEqualTo("cancelled");
        assertThat(read(call("webhook"), owner).<String>path("state")).isEqualTo("active");
    }

    /** A checkout belongs to the terminal that shows it, whatever terminal is named. */
    private void stranger_with_a_terminal_of_its_own_finds_no_checkout_of_anothers() {
        String checkout =
                post(
                                owner,
                                filled(call("startKioskCheckout").path()),
                                "{\"accountNumber\":\"%s\",\"amount\":100,\"method\":\"wechat-pay\"}"
                                        .formatted(account))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("checkoutId");
        Client other = clients.aClient();
        String own = Tokens.of(other);
        given.run(
                "insert into kiosk_terminal (id, partner_id, terminal_id, point_code, state,"
                        + " client_id, last_sequence, registered_at, activated_at, version) values"
                        + " (?, ?, ?, 'P-1', 'ACTIVE', ?, 0, '2026-01-01', '2026-01-01', 0)",
                other.partnerId(),
                other.partnerId(),
                mark,
                other.clientId());
        owned.put("checkoutId", checkout);

        for (String id : List.of("kioskCheckout", "endKioskCheckout")) {
            Call call = call(id);
            RequestSpecification request = as(own);
            assertThat(request.request(call.method(), filled(call.path())).statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
        assertThat(read(call("kioskCheckout"), owner).<String>path("state")).isEqualTo("waiting");
    }

    @Test
    void the_same_names_in_a_strangers_mouth_are_the_strangers_own() {
        String before = read(call("payment"), owner).asString();

        pay(stranger, mark + "-1").then().statusCode(201);
        post(
                        stranger,
                        "/partner/v1/reversals",
                        """
                        {"transactionNumber":"%s-r","originalTransactionNumber":"%s-9",
                         "amount":100,"reason":"no answer in time"}"""
                                .formatted(mark, mark))
                .then()
                .statusCode(201);
        point(stranger, mark).then().statusCode(201);
        webhook(stranger).then().statusCode(201);

        assertThat(read(call("payment"), owner).asString()).isEqualTo(before);
        assertThat(read(call("payment"), stranger).statusCode()).isEqualTo(404);
    }

    @Test
    void reversing_by_anothers_number_leaves_anothers_payment_as_it_is() {
        post(
                        stranger,
                        "/partner/v1/reversals",
                        """
                        {"transactionNumber":"x-%s","originalTransactionNumber":"%s-1",
                         "amount":100,"reason":"no answer in time"}"""
                                .formatted(mark, mark))
                .then()
                .statusCode(201);

        assertThat(read(call("payment"), owner).<String>path("state")).isEqualTo("posted");
    }

    @Test
    void without_its_scope_no_call_is_answered() {
        Map<String, String> without = new HashMap<>();
        for (Call call : CALLS) {
            if (call.scope() == null) {
                assertThat(call.id())
                        .matches(id -> OF_THE_SANDBOX.contains(id) || BY_CODE.contains(id));
                continue;
            }
            String token =
                    without.computeIfAbsent(
                            call.scope(),
                            scope ->
                                    Tokens.of(
                                            clients.aClient(
                                                    Scope.ALL.stream()
                                                            .filter(other -> !other.equals(scope))
                                                            .collect(Collectors.joining(" ")))));
            Response answer = bare(call, as(token));
            assertThat(answer.statusCode()).as(call.id()).isEqualTo(403);
            assertThat(answer.<String>path("code")).as(call.id()).isEqualTo("SCOPE_MISSING");
        }
    }

    @Test
    void without_a_token_no_call_is_answered() {
        for (Call call : CALLS) {
            if (BY_CODE.contains(call.id())) {
                continue;
            }
            Response answer =
                    bare(call, given().contentType("application/json").accept("application/json"));
            assertThat(answer.statusCode()).as(call.id()).isEqualTo(401);
        }
    }

    private Response bare(Call call, RequestSpecification request) {
        if (call.method().equals("POST") || call.method().equals("PUT")) {
            request.body("{}");
        }
        return request.request(call.method(), filled(call.path()));
    }
}
