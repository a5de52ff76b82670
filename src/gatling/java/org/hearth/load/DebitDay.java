package org.hearth.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures a day of direct debit on the packaged service: finance plans the debits of a bank, the
 * cut-off hands them over, the bank reads its batches and reports every item collected, in parts,
 * from several connections. The whole is to take under five minutes for 200,000 items.
 *
 * <p>{@code ./mvnw -DskipTests package && ./mvnw -f src/gatling/pom.xml -Dload.main=org.hearth.load.DebitDay
 * verify}
 */
public final class DebitDay {

    private static final int ITEMS = Integer.getInteger("items", 200_000);
    private static final int CONNECTIONS = Integer.getInteger("connections", 4);
    private static final int PART = 500;
    private static final int DEMO_ACCOUNTS = 1_000;
    private static final Pattern BATCH = Pattern.compile("\"batchId\":\"(dbt_\\w+)\"");
    private static final Pattern ITEM =
            Pattern.compile("\"itemId\":\"(dbi_\\w+)\".*?\"amount\":(\\d+)");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"(\\w+)\"");
    private static final Pattern ACCEPTED = Pattern.compile("\"accepted\":(\\d+)");
    private static final Pattern STAFF_CODE = Pattern.compile("id=\"staff-code\">(\\d{6})<");
    private static final Pattern FORM_TOKEN =
            Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Service service;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token;

    private DebitDay(Service service) {
        this.service = service;
    }

    public static void main(String[] arguments) throws Exception {
        try (Service service = Service.start(Path.of("target/load/debit"), DEMO_ACCOUNTS)) {
            DebitAccounts.prepare(service.jdbcUrl(), ITEMS);
            new DebitDay(service).measure();
        }
    }

    private void measure() throws Exception {
        long begin = System.nanoTime();
        plan();
        long planned = System.nanoTime();
        passCutOff();
        awaitHandOver();
        long handedOver = System.nanoTime();
        token = new Bank(service.baseUrl(), "demo-bank").token();
        long accepted = report();
        long reported = System.nanoTime();
        System.out.printf("%,d items planned in %.1f s%n", count("debit_item"), s(begin, planned));
        System.out.printf(
                "handed over in %.1f s, up to 30 s of them waiting for the job%n",
                s(planned, handedOver));
        System.out.printf(
                "%,d results accepted in %.1f s, %,.0f a second%n",
                accepted, s(handedOver, reported), accepted / s(handedOver, reported));
        System.out.printf("the day took %.1f s%n", s(begin, reported));
        System.out.printf(
                "payments by direct debit: %,d%n",
                count("payment where channel = 'DIRECT_DEBIT' and state = 'POSTED'"));
    }

    private static double s(long from, long to) {
        return (to - from) / 1e9;
    }

    /** As finance does on the page. */
    private void plan() throws Exception {
        form("/staff/sign-in", Map.of("username", "finance", "password", "hearth-finance"));
        form("/staff/sign-in/code", Map.of("code", first(STAFF_CODE, page("/dev/messages"))));
        form("/staff/debits", Map.of("day", LocalDate.now(Bank.ZONE).plusDays(3).toString()));
    }

    private String page(String path) throws Exception {
        return browser.send(
                        request(path).header("Accept", "text/html").build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void form(String path, Map<String, String> fields) throws Exception {
        String page = page(path);
        String sent =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", "", "&"));
        HttpResponse<String> answer =
                browser.send(
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                sent + "csrf-token=" + first(FORM_TOKEN, page)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
    }

    /** The one thing no clock of this machine does in time. */
    private void passCutOff() throws SQLException {
        update("update debit_batch set cut_off_at = utc_timestamp(3) where state = 'PLANNED'");
    }

    private void awaitHandOver() throws Exception {
        while (count("debit_batch where state = 'PLANNED'") > 0) {
            Thread.sleep(200);
        }
    }

    private long report() throws Exception {
        List<String> batches = new ArrayList<>();
        String after = "";
        do {
            String page = call("/partner/v1/debit-batches?limit=200" + after, null);
            BATCH.matcher(page).results().map(found -> found.group(1)).forEach(batches::add);
            Matcher next = NEXT.matcher(page);
            after = next.find() ? "&after=" + next.group(1) : null;
        } while (after != null);
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Callable<Long>> work =
                    batches.stream()
                            .map(batch -> (Callable<Long>) () -> report(batch))
                            .toList();
            long accepted = 0;
            for (Future<Long> done : connections.invokeAll(work)) {
                accepted += done.get();
            }
            return accepted;
        } finally {
            connections.shutdown();
        }
    }

    private long report(String batch) throws Exception {
        String items = call("/partner/v1/debit-batches/" + batch + "/items?limit=1000", null);
        List<String> results =
                ITEM.matcher(items)
                        .results()
                        .map(
                                item ->
                                        "{\"itemId\":\"%s\",\"result\":\"collected\",\"amount\":%s}"
                                                .formatted(item.group(1), item.group(2)))
                        .toList();
        long accepted = 0;
        for (int from = 0; from < results.size(); from += PART) {
            String part =
                    "{\"businessDate\":\"%s\",\"results\":[%s]}"
                            .formatted(
                                    LocalDate.now(Bank.ZONE),
                                    String.join(
                                            ",",
                                            results.subList(
                                                    from, Math.min(from + PART, results.size()))));
            String answer = call("/partner/v1/debit-batches/" + batch + "/results", part);
            accepted += Long.parseLong(first(ACCEPTED, answer));
        }
        return accepted;
    }

    private String call(String path, String body) throws Exception {
        HttpRequest.Builder call = request(path).header("Authorization", "Bearer " + token);
        if (body != null) {
            call.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }
        HttpResponse<String> answer =
                Bank.HTTP.send(call.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service.baseUrl() + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(Pattern pattern, String text) throws IOException {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException(pattern + " is not in " + text);
        }
        return found.group(1);
    }

    private long count(String of) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + of)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(service.jdbcUrl(), "root", "");
    }
}
