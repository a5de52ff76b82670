package org.hearth.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Clients of a bank that ask or pay for random accounts, one after the other without a pause. */
public final class PartnerSimulation extends Simulation {

    private final String baseUrl = System.getProperty("baseUrl");
    private final Kind kind = Kind.valueOf(System.getProperty("kind"));
    private final int clients = Integer.getInteger("clients");
    private final List<String> numbers = numbers();
    private final String token = token();
    private final Tally tally = new Tally(Long.getLong("servicePid"));

    public PartnerSimulation() {
        ChainBuilder warmUp = exec(this::draw).exec(request("warm-up"));
        ChainBuilder measured =
                exec(this::draw).exec(request("measured")).exec(tally::count);
        setUp(
                        scenario(kind.name())
                                .exec(during(LoadTest.WARM_UP_SECONDS).on(warmUp))
                                .exec(tally::begin)
                                .exec(during(LoadTest.SECONDS).on(measured))
                                .exec(tally::end)
                                .injectOpen(atOnceUsers(clients)))
                .protocols(
                        http.baseUrl(baseUrl)
                                .authorizationHeader("Bearer " + token)
                                .shareConnections());
    }

    @Override
    public void after() {
        System.out.println(tally);
    }

    private Session draw(Session session) {
        String number = numbers.get(ThreadLocalRandom.current().nextInt(numbers.size()));
        return session.set("number", number).set("id", UUID.randomUUID().toString());
    }

    private HttpRequestActionBuilder request(String name) {
        return kind == Kind.INQUIRY
                ? http(name)
                        .get("/partner/v1/accounts/#{number}")
                        .check(status().is(200), responseTimeInMillis().saveAs("millis"))
                : http(name)
                        .post("/partner/v1/payments")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "#{id}")
                        .body(StringBody(PartnerSimulation::payment))
                        .check(
                                status().is(201),
                                jsonPath("$.state").is("posted"),
                                responseTimeInMillis().saveAs("millis"));
    }

    private static String payment(Session session) {
        return """
        {"transactionNumber":"%s","accountNumber":"%s","amount":%d,"currency":"CNY",\
        "businessDate":"%s","paidAt":"%s","channel":"online","tender":"account"}"""
                .formatted(
                        session.getString("id"),
                        session.getString("number"),
                        LoadAccounts.BILL_FEN,
                        LocalDate.now(Bank.ZONE),
                        OffsetDateTime.now(Bank.ZONE).truncatedTo(ChronoUnit.MILLIS));
    }

    private static List<String> numbers() {
        try {
            return Files.readAllLines(Path.of(System.getProperty("numbers")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String token() {
        try {
            return new Bank(baseUrl, "demo-bank").token();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
