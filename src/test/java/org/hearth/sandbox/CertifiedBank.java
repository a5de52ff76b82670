package org.hearth.sandbox;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.TestClock;
import org.hearth.platform.tenant.Tenant;
import org.hearth.sandbox.SandboxFixture.Bank;
import org.hearth.webhook.Pushes;

/** A bank whose program does all that the script asks, as its developer would write it. */
final class CertifiedBank {

    private final Bank bank;
    private final SandboxBank program;
    private final TestClock clock;
    private String today = "2026-11-23";

    CertifiedBank(Bank bank, TestClock clock) {
        this.bank = bank;
        this.program = bank.signedIn();
        this.clock = clock;
    }

    SandboxBank program() {
        return program;
    }

    void doesAll() {
        inquires();
        collects();
        livesThroughFaults();
        looksUp();
        readsTheBook();
        reverses();
        reconciles();
        keepsMandates();
        worksDebits();
        readsEvents();
        describesAPoint();
    }

    private void inquires() {
        for (TestAccount account :
                new TestAccount[] {
                    TestAccount.TWO_BILLS,
                    TestAccount.OVERDUE,
                    TestAccount.NOTHING_OWED,
                    TestAccount.IN_CREDIT,
                    TestAccount.IC_CARD
                }) {
            program.inquire(bank.number(account)).statusCode(200);
        }
        program.inquire(TestAccount.unknownNumber(bank.block())).statusCode(404);
        program.inquire(bank.number(TestAccount.CLOSED)).statusCode(404);
        program.inquire(bank.number(TestAccount.LIMITED)).statusCode(429);
        clock.advance(Duration.ofSeconds(2));
        program.inquire(bank.number(TestAccount.LIMITED)).statusCode(200);
    }

    private void collects() {
        collectWhole(TestAccount.OVERDUE);
        collectWhole(TestAccount.TWO_BILLS);
        collectWhole(TestAccount.INDUSTRIAL);
        collectWhole(TestAccount.CNG_STATION);
        collectWhole(TestAccount.IOT);
        program.inquire(bank.number(TestAccount.THIRD_BILL)).statusCode(200);
        collect(payment(TestAccount.THIRD_BILL, 4_000)).statusCode(201);
        collect(payment(TestAccount.IN_CREDIT, 5_000)).statusCode(201);
        Map<String, Object> online = payment(TestAccount.ONE_BILL, 1_000);
        online.put("channel", "online");
        collect(online).statusCode(201);

        Map<String, Object> old = quoted(TestAccount.CHANGED_BILL);
        collect(old).statusCode(412);
        collect(quoted(TestAccount.CHANGED_BILL)).statusCode(201);

        Map<String, Object> paid = quoted(TestAccount.PAID_MEANWHILE);
        collect(paid).statusCode(412);
        program.inquire(bank.number(TestAccount.PAID_MEANWHILE)).body("totalDue", equalTo(0));
        collect(cash(TestAccount.PAID_MEANWHILE, 8_900)).statusCode(201);

        String waiting =
                collect(cash(TestAccount.CLOSED, 3_000))
                        .statusCode(201)
                        .extract()
                        .path("paymentId");
        program.get("/payments/{id}", waiting).statusCode(200);
    }

    private void livesThroughFaults() {
        Map<String, Object> slow = payment(TestAccount.SLOW_ANSWER, 6_720);
        collect(slow).statusCode(201);
        collect(slow).statusCode(200);
        lookUp(slow);

        Map<String, Object> lost = payment(TestAccount.LOST_ANSWER, 6_850);
        try {
            collect(lost);
        } catch (Exception connectionEnded) {
            // No answer tells nothing: the same again.
        }
        collect(lost).statusCode(200);
        lookUp(lost);

        Map<String, Object> before = payment(TestAccount.ERROR_BEFORE, 6_980);
        collect(before).statusCode(503);
        collect(before).statusCode(201);

        Map<String, Object> after = payment(TestAccount.ERROR_AFTER, 7_010);
        collect(after).statusCode(500);
        lookUp(after);

        Map<String, Object> busy = payment(TestAccount.BUSY, 7_140);
        collect(busy).statusCode(409);
        clock.advance(Duration.ofSeconds(1));
        collect(busy).statusCode(201);

        Map<String, Object> other = payment(TestAccount.ONE_BILL, 10);
        program.collect(other, (String) busy.get("transactionNumber")).statusCode(422);
    }

    private void looksUp() {
        Map<String, Object> payment = payment(TestAccount.ANOTHER_BILL, 1_000);
        lookUp(payment);
        String id = collect(payment).statusCode(201).extract().path("paymentId");
        program.get("/payments/{id}", id).statusCode(200);
        String next =
                program.get("/payments?businessDate={day}&limit=2", today)
                        .statusCode(200)
                        .extract()
                        .path("next");
        program.get("/payments?businessDate={day}&limit=2&after={next}", today, next)
                .statusCode(200);
    }

    private void reverses() {
        Map<String, Object> payment = payment(TestAccount.TO_REVERSE, 5_700);
        collect(payment).statusCode(201);
        Map<String, Object> reversal = reversal(payment);
        reverse(reversal).statusCode(201);
        reverse(reversal).statusCode(200);
        reverse(reversal(payment)).statusCode(409);
        program.inquire(bank.number(TestAccount.TO_REVERSE)).body("totalDue", equalTo(11_600));
        Map<String, Object> again = payment(TestAccount.TO_REVERSE, 5_700);
        collect(again).statusCode(201);

        Map<String, Object> neverSent = payment(TestAccount.ONE_BILL, 500);
        reverse(reversal(neverSent)).statusCode(201).body("state", equalTo("voided"));
        collect(neverSent).statusCode(409);

        nextDay();
        reverse(reversal(again)).statusCode(409);
        Map<String, Object> yesterday = payment(TestAccount.ONE_BILL, 700);
        yesterday.put("businessDate", "2026-11-23");
        collect(yesterday).statusCode(201);
    }

    private void readsTheBook() {
        program.get("/settlements/{day}", "2026-11-23").statusCode(200);
        program.get("/settlements/{day}/entries", "2026-11-23").statusCode(200);
    }

    private void reconciles() {
        List<Map<String, Object>> lines =
                program
                        .get("/settlements/{day}/entries?limit=200", "2026-11-23")
                        .statusCode(200)
                        .extract()
                        .<List<Map<String, Object>>>path("data")
                        .stream()
                        .map(CertifiedBank::line)
                        .toList();
        long total =
                lines.stream()
                        .mapToLong(
                                line ->
                                        ((Number) line.get("amount")).longValue()
                                                * (line.get("kind").equals("payment") ? 1 : -1))
                        .sum();
        handIn(lines, total + 1).statusCode(422);
        String id = handIn(lines, total).statusCode(201).extract().path("reconciliationId");
        handIn(lines, total).statusCode(200);
        program.get("/reconciliations/{id}", id).body("openDifferences", equalTo(0));
        program.get("/reconciliations/{id}/differences", id).statusCode(200);
    }

    private static Map<String, Object> line(Map<String, Object> entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        for (String field :
                List.of("transactionNumber", "accountNumber", "amount", "kind", "occurredAt")) {
            line.put(field, entry.get(field));
        }
        return line;
    }

    private ValidatableResponse handIn(List<Map<String, Object>> lines, long total) {
        return program.post(
                "/reconciliations",
                UUID.randomUUID().toString(),
                Map.of(
                        "businessDate",
                        "2026-11-23",
                        "count",
                        lines.size(),
                        "total",
                        total,
                        "lines",
                        lines));
    }

    private void keepsMandates() {
        Map<String, Object> mandate = new LinkedHashMap<>();
        mandate.put("mandateNumber", "M-" + UUID.randomUUID());
        mandate.put("accountNumber", bank.number(TestAccount.DEBIT));
        mandate.put("bankAccount", "****5678");
        mandate.put("holderPhoneEnding", "0000");
        String id =
                program.post("/mandates", (String) mandate.get("mandateNumber"), mandate)
                        .statusCode(201)
                        .extract()
                        .path("mandateId");
        program.get("/mandates/{id}", id).statusCode(200);
        program.postNothing("/mandates/" + id + "/cancellation").statusCode(200);
    }

    private void worksDebits() {
        sign(TestAccount.DEBIT);
        sign(TestAccount.DEBIT_WITHOUT_FUNDS);
        program.moveClock(Map.of("advance", "P1D")).statusCode(200);
        program.moveClock(Map.of("advance", "P3D")).statusCode(200);
        today = "2026-11-28";
        String batch =
                program.get("/debit-batches").statusCode(200).extract().path("data[0].batchId");
        JsonPath items =
                program.get("/debit-batches/{id}/items", batch)
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        Map<String, Object> collected = result(items, TestAccount.DEBIT, "collected");
        collected.put("amount", 11_500);
        Map<String, Object> failed = result(items, TestAccount.DEBIT_WITHOUT_FUNDS, "failed");
        failed.put("reason", "insufficient-funds");
        report(batch, collected, failed).body("counts.accepted", equalTo(2));
        report(batch, collected, failed).body("counts.replayed", equalTo(2));
        Map<String, Object> returned = result(items, TestAccount.DEBIT, "returned");
        returned.put("reason", "refused-by-payer");
        report(batch, returned).body("counts.accepted", equalTo(1));
    }

    private void sign(TestAccount account) {
        String number = "M-" + UUID.randomUUID();
        program.post(
                        "/mandates",
                        number,
                        Map.of(
                                "mandateNumber",
                                number,
                                "accountNumber",
                                bank.number(account),
                                "bankAccount",
                                "****5678",
                                "holderPhoneEnding",
                                "0000"))
                .statusCode(201);
    }

    private Map<String, Object> result(JsonPath items, TestAccount account, String result) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put(
                "itemId",
                items.getString(
                        "data.find { it.accountNumber == '" + bank.number(account) + "' }.itemId"));
        said.put("result", result);
        return said;
    }

    @SafeVarargs
    private ValidatableResponse report(String batch, Map<String, Object>... results) {
        return program.post(
                        "/debit-batches/" + batch + "/results",
                        UUID.randomUUID().toString(),
                        Map.of("businessDate", today, "results", List.of(results)))
                .statusCode(200);
    }

    private void readsEvents() {
        String last = program.get("/events?limit=5").statusCode(200).extract().path("data[-1].id");
        program.get("/events?after={last}", last).statusCode(200);
    }

    void takesPushes(Pushes pushes) {
        try (Pushes.Inbox inbox = Pushes.inbox()) {
            String endpoint =
                    program.post(
                                    "/webhook-endpoints",
                                    UUID.randomUUID().toString(),
                                    Map.of(
                                            "url",
                                            inbox.url(),
                                            "eventTypes",
                                            List.of("payment.posted")))
                            .statusCode(201)
                            .extract()
                            .path("endpointId");
            collect(payment(TestAccount.ANOTHER_BILL, 10)).statusCode(201);
            Tenant.SANDBOX.run(() -> pushes.deliver(endpoint));
            program.get("/webhook-endpoints/{id}/attempts", endpoint)
                    .statusCode(200)
                    .body("data[0].accepted", equalTo(true));
        }
    }

    private void describesAPoint() {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("name", "沙箱支行");
        point.put("nameEn", "Sandbox branch");
        point.put("kind", "bank-branch");
        point.put("address", "中山三路 1 号");
        point.put("district", "500103");
        point.put("position", Map.of("latitude", 29.55, "longitude", 106.55, "datum", "wgs-84"));
        point.put("openingHours", List.of());
        point.put("services", List.of("payment"));
        point.put("paymentMethods", List.of("cash"));
        point.put("facilities", List.of());
        point.put("state", "open");
        program.put("/payment-points/SB-1", point).statusCode(201);
        point.put("address", "中山三路 2 号");
        program.put("/payment-points/SB-1", point).statusCode(200);
        program.get("/payment-points/{code}", "SB-1").statusCode(200);
    }

    private void nextDay() {
        program.moveClock(Map.of("to", "2026-11-24T09:00:00+08:00")).statusCode(200);
        today = "2026-11-24";
    }

    private void collectWhole(TestAccount account) {
        collect(quoted(account)).statusCode(201);
    }

    private Map<String, Object> quoted(TestAccount account) {
        ValidatableResponse inquiry = program.inquire(bank.number(account)).statusCode(200);
        Map<String, Object> payment = payment(account, inquiry.extract().<Integer>path("totalDue"));
        payment.put("quoteId", inquiry.extract().path("quote.quoteId"));
        return payment;
    }

    private Map<String, Object> cash(TestAccount account, long amount) {
        Map<String, Object> payment = payment(account, amount);
        payment.put("tender", "cash");
        return payment;
    }

    private Map<String, Object> payment(TestAccount account, long amount) {
        Map<String, Object> payment = SandboxBank.payment(bank.number(account), amount);
        payment.put("businessDate", today);
        payment.put(
                "paidAt",
                today.equals("2026-11-23")
                        ? "2026-11-23T17:10:00+08:00"
                        : today + "T09:00:00+08:00");
        return payment;
    }

    /** Its transaction number is its key, so that the same again has the same. */
    private ValidatableResponse collect(Map<String, Object> payment) {
        return program.collect(payment, (String) payment.get("transactionNumber"));
    }

    private void lookUp(Map<String, Object> payment) {
        program.get("/payments?transactionNumber={number}", payment.get("transactionNumber"))
                .statusCode(200);
    }

    static Map<String, Object> reversal(Map<String, Object> payment) {
        Map<String, Object> reversal = new LinkedHashMap<>();
        reversal.put("transactionNumber", "R-" + UUID.randomUUID());
        reversal.put("originalTransactionNumber", payment.get("transactionNumber"));
        reversal.put("amount", payment.get("amount"));
        reversal.put("reason", "wrong account");
        return reversal;
    }

    private ValidatableResponse reverse(Map<String, Object> reversal) {
        return program.post("/reversals", (String) reversal.get("transactionNumber"), reversal);
    }
}
