package org.hearth.load;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * A bank's payments of today and its own book of them: the first lines are unknown to the utility,
 * the next differ in amount, and the last payments are left out.
 */
final class BankBook {

    private static final int UNKNOWN = 100;
    private static final int FEN = 1_000;
    private static final int ROWS_AT_ONCE = 5_000;
    private static final String ACCOUNT = "99999999999";

    private final Bank bank;
    private final int lines;
    private final int different;
    private final LocalDate today = LocalDate.now(Bank.ZONE);
    private final String run = "S" + System.currentTimeMillis() + "-";

    BankBook(Bank bank, int lines, int different) {
        this.bank = bank;
        this.lines = lines;
        this.different = different;
    }

    /**
     * Payments of nobody known, so that no account's balance is concerned. Those of earlier runs on
     * the same data go, and what was judged of them: a book that lacks them would be another test.
     */
    void pay(String jdbcUrl) throws SQLException {
        String batched =
                jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true";
        try (Connection connection = DriverManager.getConnection(batched, "root", "");
                Statement statement = connection.createStatement()) {
            long partner = partner(statement);
            statement.execute(
                    "update partner set closed_through = '%s' where id = %d"
                            .formatted(today.minusDays(1), partner));
            forgetEarlierRuns(statement, partner);
            connection.setAutoCommit(false);
            insert(connection, partner);
            statement.execute("analyze table payment");
        }
    }

    private static void forgetEarlierRuns(Statement statement, long partner) throws SQLException {
        statement.execute(
                "delete l from reconciliation_line l join reconciliation r"
                        + " on r.id = l.reconciliation_id where r.partner_id = "
                        + partner);
        for (String table :
                new String[] {"settlement_difference", "reconciliation", "settlement_day"}) {
            statement.execute("delete from " + table + " where partner_id = " + partner);
        }
        statement.execute(
                "delete from payment where partner_id = %d and account_number = '%s'"
                        .formatted(partner, ACCOUNT));
    }

    private void insert(Connection connection, long partner) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement(
                        "insert into payment (id, partner_id, transaction_number, account_id,"
                                + " account_number, amount_fen, credited_fen, unapplied_fen,"
                                + " balance_after_fen, state, suspense_reason, double_payment,"
                                + " channel, tender, business_date, late, paid_at, received_at,"
                                + " reconciliation, version) values (?, ?, ?, null, ?, ?, 0, 0,"
                                + " 0, 'SUSPENSE', 'NO_SUCH_ACCOUNT', false, 'ONLINE',"
                                + " 'ACCOUNT', ?, false, now(), now(), 'UNMATCHED', 0)")) {
            long id = System.currentTimeMillis() * 1_000_000;
            for (int i = UNKNOWN; i < lines + UNKNOWN; i++) {
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
    }

    private long partner(Statement statement) throws SQLException {
        try (var rows =
                statement.executeQuery(
                        "select partner_id from partner_client where client_id = '%s'"
                                .formatted(bank.clientId()))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    Path write(Path home) throws Exception {
        StringBuilder book =
                new StringBuilder("transactionNumber,accountNumber,amount,kind,occurredAt\r\n");
        for (int i = 0; i < lines; i++) {
            book.append(run).append(i).append(',').append(ACCOUNT).append(',').append(fen(i));
            book.append(",payment,").append(today).append("T00:00:01+08:00\r\n");
        }
        return Files.writeString(home.resolve("book.csv"), book);
    }

    private int fen(int line) {
        return line >= UNKNOWN && line < UNKNOWN + different ? FEN + 1 : FEN;
    }

    /** Sends the book; the answer is there when it is judged. */
    HttpResponse<String> send(Path file) throws Exception {
        long total = 0;
        for (int i = 0; i < lines; i++) {
            total += fen(i);
        }
        URI books =
                URI.create(
                        "%s/partner/v1/reconciliations?businessDate=%s&count=%d&total=%d"
                                .formatted(bank.baseUrl(), today, lines, total));
        return Bank.HTTP.send(
                HttpRequest.newBuilder(books)
                        .header("Authorization", "Bearer " + bank.token())
                        .header("Content-Type", "text/csv; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
