package org.hearth.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each household that a bank may collect from three more bills of 10 yuan, and the floor
 * tables of its own, so that both sides settle a bill with each payment.
 */
final class LoadAccounts {

    static final int BILL_FEN = 1_000;
    private static final int BILLS = 3;
    private static final long IDS_A_BILL = 10_000_000_000L;
    static final String COLLECTABLE =
            " from account a where a.account_class = 'RESIDENTIAL' and a.meter_type <> 'IC_CARD'"
                    + " and a.status = 'ACTIVE'";

    private LoadAccounts() {}

    static void prepare(String jdbcUrl) throws Exception {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "root", "");
                Statement statement = connection.createStatement()) {
            long base = firstFreeId(statement);
            for (int i = 0; i < BILLS; i++) {
                statement.execute(
                        "insert into bill select "
                                + (base + i * IDS_A_BILL)
                                + " + a.id, a.id, '2026-09-12', '2026-11-10', '2026-11-12',"
                                + " '2099-12-31', null, null, 5, 0, "
                                + BILL_FEN
                                + ", 0, "
                                + BILL_FEN
                                + ", 0, 0, 0, null, 'OPEN', null, 0"
                                + COLLECTABLE);
            }
            statement.execute(
                    "update account a set a.balance_fen = a.balance_fen - "
                            + BILLS * BILL_FEN
                            + " where a.account_class = 'RESIDENTIAL' and a.meter_type <> 'IC_CARD'"
                            + " and a.status = 'ACTIVE'");
            for (String table : new String[] {"account", "bill", "payment"}) {
                statement.execute("drop table if exists floor_" + table);
                statement.execute("create table floor_" + table + " like " + table);
            }
            statement.execute("insert into floor_account select * from account");
            statement.execute("insert into floor_bill select * from bill where status = 'OPEN'");
            statement.execute("analyze table account, bill, floor_account, floor_bill");
        }
    }

    /** Above all bills of the demonstration and of runs before this one. */
    private static long firstFreeId(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select max(id) from bill")) {
            rows.next();
            return (rows.getLong(1) / IDS_A_BILL + 1) * IDS_A_BILL;
        }
    }

    /** The numbers to draw from. */
    static String[] numbers(String jdbcUrl) throws Exception {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "root", "");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select a.number" + COLLECTABLE)) {
            List<String> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
            return numbers.toArray(String[]::new);
        }
    }
}
