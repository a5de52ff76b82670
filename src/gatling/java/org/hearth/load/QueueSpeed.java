package org.hearth.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Measures the staff's queue with 300,000 orders: each filter as a whole page, sign-in and all, by a
 * few staff at once, beside a floor: 50 orders and their clocks by key in plain JDBC.
 *
 * <p>{@code ./mvnw -f src/gatling/pom.xml verify -Dload.main=org.hearth.load.QueueSpeed}; {@code
 * -Dorders}, {@code -Dseconds}, {@code -DwarmUp} and {@code -Dstaff} change the size.
 */
public final class QueueSpeed {

    static final int ORDERS = Integer.getInteger("orders", 300_000);
    private static final int SECONDS = Integer.getInteger("seconds", 30);
    private static final int WARM_UP = Integer.getInteger("warmUp", 60);
    private static final int STAFF = Integer.getInteger("staff", 4);
    private static final String QUEUE = "/staff/orders";
    private static final String FLOOR =
            "select o.*, c.* from work_order o left join order_clock c on c.order_id = o.id where"
                    + " o.id between ? and ?";

    private QueueSpeed() {}

    public static void main(String[] arguments) throws Exception {
        try (Service service = Service.start(Path.of("target/load/queue"), 2_000)) {
            QueueOrders.load(service.jdbcUrl(), ORDERS);
            Map<String, String> filters = filters(service.jdbcUrl());
            PageSpeed.SignIn agent =
                    () -> new StaffBrowser(service.baseUrl(), "agent", "hearth-agent");
            PageSpeed.measure(filters, STAFF, WARM_UP, agent);
            Map<String, List<Long>> taken = new LinkedHashMap<>();
            taken.put("floor: 50 orders by key", floor(service.jdbcUrl()));
            taken.putAll(PageSpeed.measure(filters, STAFF, SECONDS, agent));
            System.out.printf("%n%,d orders, %d staff%n", ORDERS, STAFF);
            PageSpeed.print(taken);
        }
    }

    /** Single filters and combinations, rare and frequent ones. */
    private static Map<String, String> filters(String jdbcUrl) throws Exception {
        String branch = URLEncoder.encode(branch(jdbcUrl), StandardCharsets.UTF_8);
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("all open", QUEUE);
        filters.put("overdue", QUEUE + "?overdue=1");
        filters.put("nearly due", QUEUE + "?warned=1");
        filters.put("due today", QUEUE + "?today=1");
        filters.put("escalated", QUEUE + "?escalated=1");
        filters.put("state", QUEUE + "?state=ANSWERED");
        filters.put("type", QUEUE + "?type=REPAIR");
        filters.put("rare state of rare type", QUEUE + "?state=REOPENED&type=PRAISE");
        filters.put("branch", QUEUE + "?branch=" + branch);
        filters.put("branch, type, state", QUEUE + "?branch=" + branch + "&type=GAS_ON&state=ON_SITE");
        filters.put("district, nearly due", QUEUE + "?district=500103&warned=1");
        filters.put("technician", QUEUE + "?assignee=tech7");
        filters.put("technician, type", QUEUE + "?assignee=tech7&type=COMPLAINT");
        filters.put("nobody's (none found)", QUEUE + "?assignee=nobody&type=PRAISE");
        filters.put("closed", QUEUE + "?closed=1");
        filters.put("closed, called off, type", QUEUE + "?closed=1&state=CANCELLED&type=QUESTION");
        filters.put("closed of a branch", QUEUE + "?closed=1&branch=" + branch);
        return filters;
    }

    private static String branch(String jdbcUrl) throws Exception {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "root", "");
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery("select min(branch_name) from district")) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<Long> floor(String jdbcUrl) throws Exception {
        List<Long> taken = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "root", "");
                PreparedStatement select = connection.prepareStatement(FLOOR)) {
            for (int i = 0; i < 2_000; i++) {
                long first = QueueOrders.FIRST_ID + ThreadLocalRandom.current().nextInt(ORDERS);
                long begin = System.nanoTime();
                select.setLong(1, first);
                select.setLong(2, first + 49);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        rows.getString("number");
                    }
                }
                taken.add((System.nanoTime() - begin) / 1_000);
            }
        }
        return taken;
    }
}
