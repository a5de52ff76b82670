package org.hearth.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Measures the staff's queue with 300,000 orders: each filter as a whole page, sign-in and all, by a
 * few staff at once, beside a floor: 50 orders and their clocks by key in plain JDBC.
 *
 * <p>{@code ./mvnw -f src/gatling/pom.xml verify -Dload.main=org.hearth.load.QueueSpeed}; {@code
 * -Dorders}, {@code -Dseconds} and {@code -Dstaff} change the size.
 */
public final class QueueSpeed {

    private static final int ORDERS = Integer.getInteger("orders", 300_000);
    private static final int SECONDS = Integer.getInteger("seconds", 30);
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
            drive(service, filters, SECONDS / 3);
            Map<String, List<Long>> taken = drive(service, filters, SECONDS);
            System.out.printf("%n%,d orders, %d staff%n", ORDERS, STAFF);
            System.out.printf("%-34s %6s %8s %8s %8s%n", "", "pages", "p50 ms", "p95 ms", "max ms");
            print("floor: 50 orders by key", floor(service.jdbcUrl()));
            taken.forEach(QueueSpeed::print);
        }
    }

    /** Single filters and combinations, rare and frequent ones. */
    private static Map<String, String> filters(String jdbcUrl) throws Exception {
        String branch = URLEncoder.encode(branch(jdbcUrl), StandardCharsets.UTF_8);
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("all open", "");
        filters.put("overdue", "?overdue=1");
        filters.put("nearly due", "?warned=1");
        filters.put("due today", "?today=1");
        filters.put("escalated", "?escalated=1");
        filters.put("state", "?state=ANSWERED");
        filters.put("type", "?type=REPAIR");
        filters.put("rare state of rare type", "?state=REOPENED&type=PRAISE");
        filters.put("branch", "?branch=" + branch);
        filters.put("branch, type, state", "?branch=" + branch + "&type=GAS_ON&state=ON_SITE");
        filters.put("district, nearly due", "?district=500103&warned=1");
        filters.put("technician", "?assignee=tech7");
        filters.put("technician, type", "?assignee=tech7&type=COMPLAINT");
        filters.put("nobody's (none found)", "?assignee=nobody&type=PRAISE");
        filters.put("closed", "?closed=1");
        filters.put("closed, called off, type", "?closed=1&state=CANCELLED&type=QUESTION");
        filters.put("closed of a branch", "?closed=1&branch=" + branch);
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

    private static Map<String, List<Long>> drive(
            Service service, Map<String, String> filters, int seconds) throws Exception {
        Map<String, List<Long>> taken = new ConcurrentHashMap<>();
        filters.keySet()
                .forEach(name -> taken.put(name, Collections.synchronizedList(new ArrayList<>())));
        ExecutorService staff = Executors.newFixedThreadPool(STAFF);
        List<Future<Void>> all = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; i < STAFF; i++) {
            all.add(
                    staff.submit(
                            () -> {
                                StaffBrowser browser =
                                        new StaffBrowser(
                                                service.baseUrl(), "agent", "hearth-agent");
                                while (System.nanoTime() < end) {
                                    for (Map.Entry<String, String> filter : filters.entrySet()) {
                                        open(browser, filter.getValue(), taken.get(filter.getKey()));
                                    }
                                }
                                return null;
                            }));
        }
        for (Future<Void> one : all) {
            one.get();
        }
        staff.shutdown();
        Map<String, List<Long>> sorted = new LinkedHashMap<>();
        filters.keySet().forEach(name -> sorted.put(name, taken.get(name)));
        return sorted;
    }

    private static void open(StaffBrowser browser, String filter, List<Long> taken)
            throws Exception {
        long begin = System.nanoTime();
        int status = browser.open(QUEUE + filter);
        if (status != 200) {
            throw new IllegalStateException(filter + ": " + status);
        }
        taken.add((System.nanoTime() - begin) / 1_000);
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

    private static void print(String name, List<Long> micros) {
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-34s %6d %8.1f %8.1f %8.1f%n",
                name,
                sorted.size(),
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 100));
    }

    private static double at(List<Long> sorted, int percent) {
        int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(0, index)) / 1_000.0;
    }
}
