package org.hearth.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Payment points in bulk, spread over the city's districts: half of them open at noon only, so that
 * open ones have to be told from others. The same number always makes the same point. Loaded once.
 */
final class SearchPoints {

    private static final long FIRST_ID = 5_000_000_000_000L;
    private static final int ROWS_AT_ONCE = 500;
    private static final double SOUTH = 29.45;
    private static final double WEST = 106.40;
    private static final double DEGREES = 0.25;

    private static final String[] STREETS = {
        "解放碑步行街", "长江路", "中山路", "人民路", "观音桥步行街", "南坪正街", "杨家坪正街", "三峡广场",
        "重阳路", "朝天门广场", "黄泥塝路", "石桥铺路", "龙溪街", "大坪正街", "两路口", "上清寺路"
    };
    private static final String[] NAMES = {
        "临江银行", "山城银行", "两江银行", "嘉陵银行", "云岭银行", "渝都银行", "江北社区收费点", "自助缴费机"
    };

    private SearchPoints() {}

    static void load(String jdbcUrl, int count) throws SQLException {
        String batched =
                jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true";
        try (Connection connection = DriverManager.getConnection(batched, "root", "");
                Statement statement = connection.createStatement()) {
            String ours = " between " + FIRST_ID + " and " + (FIRST_ID + 100_000_000L);
            statement.execute("delete from payment_point_week where point_id" + ours);
            statement.execute("delete from payment_point where id" + ours);
            connection.setAutoCommit(false);
            insert(connection, count, column(statement, "select code from district"),
                    column(statement, "select min(id) from partner").get(0));
        }
    }

    private static void insert(
            Connection connection, int count, List<String> districts, String partner)
            throws SQLException {
        Random dice = new Random(1);
        try (PreparedStatement point =
                        connection.prepareStatement(
                                "insert into payment_point (id, partner_id, code, name, name_en,"
                                        + " kind, address, district_code, datum, wgs84_latitude,"
                                        + " wgs84_longitude, gcj02_latitude, gcj02_longitude,"
                                        + " market_days, services, methods, facilities, state,"
                                        + " created_at, updated_at) values (?, " + partner
                                        + ", ?, ?, ?, ?, ?, ?, 'WGS_84', ?, ?, ?, ?, '', 'PAYMENT',"
                                        + " ?, ?, 'OPEN', utc_timestamp(3), utc_timestamp(3))");
                PreparedStatement week =
                        connection.prepareStatement(
                                "insert into payment_point_week (point_id, weekday, opens_minute,"
                                        + " closes_minute) values (?, ?, ?, ?)")) {
            for (int i = 0; i < count; i++) {
                add(point, i, districts.get(dice.nextInt(districts.size())), dice);
                boolean noon = i % 2 == 0;
                for (DayOfWeek day : DayOfWeek.values()) {
                    week.setLong(1, FIRST_ID + i);
                    week.setString(2, day.name());
                    week.setInt(3, noon ? 12 * 60 : 0);
                    week.setInt(4, noon ? 13 * 60 : 24 * 60);
                    week.addBatch();
                }
                if (i % ROWS_AT_ONCE == ROWS_AT_ONCE - 1 || i == count - 1) {
                    point.executeBatch();
                    week.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static void add(PreparedStatement point, int i, String district, Random dice)
            throws SQLException {
        double latitude = SOUTH + dice.nextDouble() * DEGREES;
        double longitude = WEST + dice.nextDouble() * DEGREES;
        String name = NAMES[dice.nextInt(NAMES.length)];
        Object[] values = {
            FIRST_ID + i,
            "LOAD-" + i,
            name + "第" + i + "号",
            "Load point " + i,
            name.contains("银行") ? "BANK_BRANCH" : name.contains("机") ? "KIOSK" : "COMMUNITY_POINT",
            STREETS[dice.nextInt(STREETS.length)] + " " + (1 + dice.nextInt(300)) + " 号",
            district,
            latitude,
            longitude,
            latitude - 0.0028,
            longitude + 0.0037,
            dice.nextBoolean() ? "CASH BANK_CARD" : "WECHAT_PAY ALIPAY",
            dice.nextInt(4) == 0 ? "WHEELCHAIR_ACCESS" : ""
        };
        for (int column = 0; column < values.length; column++) {
            point.setObject(column + 1, values[column]);
        }
        point.addBatch();
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** Somewhere among them, as parameters of a search. */
    static String somewhere(Random dice) {
        return "latitude=%.5f&longitude=%.5f"
                .formatted(
                        SOUTH + dice.nextDouble() * DEGREES, WEST + dice.nextDouble() * DEGREES);
    }
}
