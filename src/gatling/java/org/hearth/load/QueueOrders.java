package org.hearth.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Work orders in bulk, spread over the city's districts and a year, 40 of 100 open; each open one
 * has a running clock. The same number always makes the same order. Loaded once.
 */
final class QueueOrders {

    private static final int ROWS_AT_ONCE = 5_000;
    private static final int OPEN_PERCENT = 40;
    private static final int YEAR_MINUTES = 365 * 24 * 60;
    static final long FIRST_ID = 4_000_000_000_000L;

    /** Twelve digits that no day of ours begins with. */
    private static final String NUMBERS = "99%010d";

    private static final String[] TYPES = {
        "REPAIR", "REPAIR", "REPAIR", "METER_REPLACEMENT", "HOSE_REPLACEMENT", "INSPECTION",
        "INSPECTION", "RELOCATION", "REMOVAL", "TRANSFER", "CARD_REPLACEMENT", "SUSPEND", "RESUME",
        "GAS_ON", "COMPLAINT", "COMPLAINT", "QUESTION", "PRAISE"
    };
    private static final String[] OPEN = {
        "CREATED", "DISPATCHED", "DISPATCHED", "ACCEPTED", "ACCEPTED", "ACCEPTED", "ON_SITE",
        "HANDLED", "ANSWERED", "ANSWERED", "REOPENED"
    };

    private record District(String code, String branch) {}

    private QueueOrders() {}

    static void load(String jdbcUrl, int count) throws SQLException {
        String batched =
                jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true";
        try (Connection connection = DriverManager.getConnection(batched, "root", "");
                Statement statement = connection.createStatement()) {
            if (loaded(statement) == count) {
                return;
            }
            statement.execute("delete from order_clock where order_id between " + range());
            statement.execute("delete from work_order where id between " + range());
            connection.setAutoCommit(false);
            insert(connection, count, districts(statement));
            statement.execute("analyze table work_order, order_clock");
        }
    }

    private static String range() {
        return FIRST_ID + " and " + (FIRST_ID + 100_000_000L);
    }

    private static int loaded(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery(
                        "select count(*) from work_order where id between " + range())) {
            row.next();
            return row.getInt(1);
        }
    }

    private static List<District> districts(Statement statement) throws SQLException {
        List<District> all = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery("select code, branch_name from district order by code")) {
            while (rows.next()) {
                all.add(new District(rows.getString(1), rows.getString(2)));
            }
        }
        return all;
    }

    private static void insert(Connection connection, int count, List<District> districts)
            throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement order =
                        connection.prepareStatement(
                                "insert into work_order (id, number, type, state, open_state,"
                                        + " channel, district_code, branch, street,"
                                        + " address_detail, contact_name, contact_phone, language,"
                                        + " description, papers_complete_at, assignee, closed_at,"
                                        + " calls, reopened, escalated, due_at, warn_at,"
                                        + " created_at, version) values (?, ?, ?, ?, ?, 'CALL', ?,"
                                        + " ?, '测试街道', '1 号', '测试伟', '13900000000', 'zh-CN',"
                                        + " '测试', ?, ?, ?, 0, 0, ?, ?, ?, ?, 0)");
                PreparedStatement clock =
                        connection.prepareStatement(
                                "insert into order_clock (id, order_id, branch, type, step, started_at,"
                                        + " due_at, late_at, marks, broken, version) values (?, ?,"
                                        + " ?, ?, 'AT_DOOR', ?, ?, ?, 0, false, 0)")) {
            for (int i = 0; i < count; i++) {
                add(order, clock, i, districts, now);
                if (i % ROWS_AT_ONCE == 0) {
                    order.executeBatch();
                    clock.executeBatch();
                    connection.commit();
                }
            }
            order.executeBatch();
            clock.executeBatch();
            connection.commit();
        }
    }

    private static void add(
            PreparedStatement order,
            PreparedStatement clock,
            int i,
            List<District> districts,
            LocalDateTime now)
            throws SQLException {
        Random dice = new Random(i);
        dice.nextInt();
        District district = districts.get(dice.nextInt(districts.size()));
        boolean open = dice.nextInt(100) < OPEN_PERCENT;
        LocalDateTime created = now.minusMinutes(dice.nextInt(YEAR_MINUTES));
        boolean dated = open && dice.nextInt(4) > 0;
        LocalDateTime due =
                dated ? now.plusMinutes(dice.nextInt(14 * 24 * 60) - 3 * 24 * 60) : null;
        LocalDateTime warn = dated ? due.minusHours(12) : null;
        String state =
                open
                        ? OPEN[dice.nextInt(OPEN.length)]
                        : dice.nextInt(20) == 0 ? "CANCELLED" : "CLOSED";
        boolean nobody = state.equals("CREATED") || state.equals("REOPENED");
        order.setLong(1, FIRST_ID + i);
        order.setString(2, NUMBERS.formatted(i));
        String type = TYPES[dice.nextInt(TYPES.length)];
        order.setString(3, type);
        order.setString(4, state);
        order.setBoolean(5, open);
        order.setString(6, district.code());
        order.setString(7, district.branch());
        order.setObject(8, created);
        order.setString(9, nobody ? null : "tech" + (1 + dice.nextInt(60)));
        order.setObject(10, open ? null : created.plusDays(2));
        order.setBoolean(11, dated && due.isBefore(now));
        order.setObject(12, due);
        order.setObject(13, warn);
        order.setObject(14, created);
        order.addBatch();
        if (dated) {
            clock.setLong(1, FIRST_ID + i);
            clock.setLong(2, FIRST_ID + i);
            clock.setString(3, district.branch());
            clock.setString(4, type);
            clock.setObject(5, created);
            clock.setObject(6, due);
            clock.setObject(7, warn);
            clock.addBatch();
        }
    }
}
