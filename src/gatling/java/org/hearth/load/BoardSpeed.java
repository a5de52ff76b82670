package org.hearth.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures the supervisor's boards with 300,000 orders, some 90,000 of them with a running clock:
 * whole pages, opened by a few at once. The aim is 1 s at p95.
 *
 * <p>{@code ./mvnw -f src/gatling/pom.xml verify -Dload.main=org.hearth.load.BoardSpeed}; {@code
 * -Dorders}, {@code -Dseconds}, {@code -DwarmUp} and {@code -Dstaff} change the size. The data are those of {@link
 * QueueSpeed}, where they are loaded already.
 */
public final class BoardSpeed {

    private static final int SECONDS = Integer.getInteger("seconds", 30);
    private static final int WARM_UP = Integer.getInteger("warmUp", 60);
    private static final int STAFF = Integer.getInteger("staff", 4);

    /** What the service counts as it happens; orders in bulk did not happen. */
    private static final String MONTHS =
            "insert ignore into service_month select date_format(created_at, '%Y-%m-01'), branch,"
                    + " type, 'ORDER', 0, 0, count(*), sum(state = 'CLOSED'), 0, 0 from work_order"
                    + " where id >= "
                    + QueueOrders.FIRST_ID
                    + " group by 1, 2, 3";

    private static final String CLOCKS =
            "insert ignore into service_month select month, branch, order_type, 'AT_DOOR', closed,"
                    + " closed div 10, 0, 0, 0, 0 from service_month where step = 'ORDER'";

    private BoardSpeed() {}

    public static void main(String[] arguments) throws Exception {
        try (Service service = Service.start(Path.of("target/load/queue"), 2_000)) {
            QueueOrders.load(service.jdbcUrl(), QueueSpeed.ORDERS);
            countMonths(service.jdbcUrl());
            // A code of the authenticator is good once in 30 s: they share one session.
            StaffBrowser supervisor = StaffBrowser.supervisor(service.baseUrl());
            PageSpeed.measure(pages(), STAFF, WARM_UP, () -> supervisor);
            System.out.printf("%n%,d orders, %d staff%n", QueueSpeed.ORDERS, STAFF);
            PageSpeed.print(PageSpeed.measure(pages(), STAFF, SECONDS, () -> supervisor));
        }
    }

    private static Map<String, String> pages() {
        YearMonth before = YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(3);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("board", "/staff/board");
        pages.put("board, running as a file", "/staff/board/running.csv");
        pages.put("board, months as a file", "/staff/board/months.csv");
        pages.put("assessment, this quarter", "/staff/assessment");
        pages.put(
                "assessment, the quarter before",
                "/staff/assessment?quarter="
                        + before.getYear()
                        + "-Q"
                        + ((before.getMonthValue() + 2) / 3));
        return pages;
    }

    private static void countMonths(String jdbcUrl) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute(MONTHS);
            statement.execute(CLOCKS);
        }
    }
}
