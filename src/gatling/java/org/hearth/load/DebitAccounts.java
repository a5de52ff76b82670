package org.hearth.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Households with a mandate at the demonstration bank, and one more open bill with each run. */
final class DebitAccounts {

    private static final long FIRST = 600_000_000L;
    private static final long IDS_A_RUN = 1_000_000_000L;
    private static final int LOT = 2_000;

    private DebitAccounts() {}

    static void prepare(String jdbcUrl, int accounts) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                jdbcUrl
                                        + (jdbcUrl.contains("?") ? "&" : "?")
                                        + "rewriteBatchedStatements=true",
                                "root",
                                "");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            households(connection, number(statement, "select count(*) from account where id >= "
                    + FIRST), accounts);
            long base =
                    (number(statement, "select max(id) from bill") / IDS_A_RUN + 1) * IDS_A_RUN;
            String mine = " where a.id between " + FIRST + " and " + (FIRST + accounts - 1);
            statement.executeUpdate(
                    "insert into bill select "
                            + base
                            + " - "
                            + FIRST
                            + " + a.id, a.id, '2026-09-12', '2026-11-10', current_date,"
                            + " current_date + interval 30 day, null, null, 50, 0, 11230, 1600,"
                            + " 12830, 0, 0, 0, null, 'OPEN', null, 0 from account a"
                            + mine);
            statement.executeUpdate(
                    "update account a set a.balance_fen = a.balance_fen - 12830" + mine);
            connection.commit();
            statement.execute("analyze table account, bill, mandate");
        }
    }

    private static void households(Connection connection, long have, int wanted)
            throws SQLException {
        try (PreparedStatement account =
                        connection.prepareStatement(
                                "insert into account values (?, ?, ?, 'RESIDENTIAL', 'URBAN_HOME',"
                                        + " 'POSTPAID', 'ODD_MONTHS', false, 'ACTIVE', '500103',"
                                        + " '解放碑街道', '1 号 2 单元 3-1', '2016-01-01', 0, 0)");
                PreparedStatement customer =
                        connection.prepareStatement(
                                "insert into customer values (?, 'PERSON', '测试伟', '13900000000',"
                                        + " '2024-01-01 00:00:00')");
                PreparedStatement mandate =
                        connection.prepareStatement(
                                "insert into mandate (id, partner_id, account_id, account_number,"
                                        + " mandate_number, bank_account, state, origin,"
                                        + " created_at, activated_at, active_account_id, attempts,"
                                        + " version) values (?, (select id from partner where code ="
                                        + " 'demo-bank'), ?, ?, ?, '****5678', 'ACTIVE', 'BANK',"
                                        + " '2026-01-01 00:00:00', '2026-01-01 00:00:00', ?, 0,"
                                        + " 0)")) {
            for (long i = have; i < wanted; i++) {
                long id = FIRST + i;
                String number = Long.toString(id);
                bind(customer, id);
                bind(account, id, number, id);
                bind(mandate, id, id, number, "LOAD-" + id, id);
                if (i % LOT == LOT - 1 || i == wanted - 1) {
                    customer.executeBatch();
                    account.executeBatch();
                    mandate.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
