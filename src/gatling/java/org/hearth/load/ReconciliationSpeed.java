package org.hearth.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;

/**
 * Sends a bank's book of 100,000 lines and measures until its result is there: nearly all match,
 * some differ, some are missing on either side.
 *
 * <p>{@code ./mvnw -f src/gatling/pom.xml verify -Dload.main=org.hearth.load.ReconciliationSpeed};
 * {@code -Dlines} says how many there are, {@code -Ddifferent} of how many the amount differs.
 */
public final class ReconciliationSpeed {

    private static final int LINES = Integer.getInteger("lines", 100_000);
    private static final int UNKNOWN = 100;
    private static final int DIFFERENT = Integer.getInteger("different", 100);
    private static final int FEN = 1_000;
    private static final int ROWS_AT_ONCE = 5_000;
    private static final String ACCOUNT = "99999999999";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ReconciliationSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of("target/load/reconciliation");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        try (Service service = Service.start(home, 2_000)) {
            String run = "S" + System.currentTimeMillis() + "-";
            book(service.jdbcUrl(), run, today);
            Path file = Files.write(home.resolve("book.csv"), file(run, today).getBytes());
            String token = token(service.baseUrl());
            long begin = System.nanoTime();
            HttpResponse<String> answer = send(service.baseUrl(), token, file, today);
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf(
                    "%,d lines, %,d bytes: %d after %.1f s%n%s%n",
                    LINES,
                    Files.size(file),
                    answer.statusCode(),
                    taken.toMillis() / 1000.0,
                    answer.body());
        }
    }

    /** Payments of nobody known, so that no account's balance is concerned. */
    private static void book(String jdbcUrl, String run, LocalDate today) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                jdbcUrl
                                        + (jdbcUrl.contains("?") ? "&" : "?")
                                        + "rewriteBatchedStatements=true",
                                "root",
                                "");
                Statement statement = connection.createStatement()) {
            long partner = partner(statement);
            statement.execute(
                    "update partner set closed_through = '"
                            + today.minusDays(1)
                            + "' where id = "
                            + partner);
            try (PreparedStatement row =
                    connection.prepareStatement(
                            "insert into payment (id, partner_id, transaction_number, account_id,"
                                    + " account_number, amount_fen, credited_fen, unapplied_fen,"
                                    + " balance_after_fen, state, suspense_reason, double_payment,"
                                    + " channel, tender, business_date, late, paid_at, received_at,"
                                    + " reconciliation, version) values (?, ?, ?, null, ?, ?, 0, 0,"
                                    + " 0, 'SUSPENSE', 'NO_SUCH_ACCOUNT', false, 'ONLINE',"
                                    + " 'ACCOUNT', ?, false, now(), now(), 'UNMATCHED', 0)")) {
                connection.setAutoCommit(false);
                long id = System.currentTimeMillis() * 1_000_000;
                for (int i = UNKNOWN; i < LINES + UNKNOWN; i++) {
                    row.setLong(1, id + i);
                    row.setLong(2, partner);
                    row.setString(3, run + i);
                    row.setString(4, ACCOUNT);
                    row.setInt(5, FEN);
                    row.setString(6, today.toString());
                    row.addBatch();
                    if (i % ROWS_AT_ONCE == 0) {
                        row.executeBatch();
                        connection.commit();
                    }
                }
                row.executeBatch();
                connection.commit();
            }
            statement.execute("analyze table payment");
        }
    }

    private static long partner(Statement statement) throws SQLException {
        try (var rows =
                statement.executeQuery(
                        "select partner_id from partner_client where client_id = 'demo-bank'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The first lines are unknown to the utility, the next differ, and the last are left out. */
    private static String file(String run, LocalDate today) {
        StringBuilder lines =
                new StringBuilder("transactionNumber,accountNumber,amount,kind,occurredAt\r\n");
        for (int i = 0; i < LINES; i++) {
            lines.append(run)
                    .append(i)
                    .append(',')
                    .append(ACCOUNT)
                    .append(',')
                    .append(fen(i))
                    .append(",payment,")
                    .append(today)
                    .append("T00:00:01+08:00\r\n");
        }
        return lines.toString();
    }

    private static int fen(int line) {
        return line >= UNKNOWN && line < UNKNOWN + DIFFERENT ? FEN + 1 : FEN;
    }

    private static HttpResponse<String> send(
            String baseUrl, String token, Path file, LocalDate today) throws Exception {
        long total = 0;
        for (int i = 0; i < LINES; i++) {
            total += fen(i);
        }
        return HTTP.send(
                HttpRequest.newBuilder(
                                URI.create(
                                        baseUrl
                                                + "/partner/v1/reconciliations?businessDate="
                                                + today
                                                + "&count="
                                                + LINES
                                                + "&total="
                                                + total))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/csv; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String token(String baseUrl) throws Exception {
        String client =
                Base64.getEncoder().encodeToString("demo-bank:demo-bank-secret".getBytes());
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(baseUrl + "/oauth/token"))
                                .header("Authorization", "Basic " + client)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type=client_credentials"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body()
                .replaceAll(".*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
