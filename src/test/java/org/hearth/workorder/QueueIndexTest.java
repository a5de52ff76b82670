package org.hearth.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hearth.TestClock;
import org.junit.jupiter.api.Test;

/** No filter of the queue reads the whole table, or sorts more than its page. */
@QuarkusTest
class QueueIndexTest {

    @Inject DataSource database;

    @Test
    void everyFilterIsAnsweredFromAnIndexInTheOrderShown() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            fill(connection);
            for (OrderFilter filter : filters()) {
                QueueSelect head = new QueueSelect(filter, TestClock.START);
                expectIndex(connection, filter, head.page("o.id", 51), head.parameters());
                expectIndex(connection, filter, head.count(1_001), head.parameters());
                QueueSelect next =
                        new QueueSelect(filter, TestClock.START)
                                .after(new QueueCursor(TestClock.START, 1));
                expectIndex(connection, filter, next.page("o.id", 51), next.parameters());
            }
            connection.rollback();
        }
    }

    /** A thousand orders for the optimizer to count; they are gone with the transaction. */
    private static void fill(Connection connection) throws SQLException {
        String digits =
                IntStream.range(0, 10)
                        .mapToObj(digit -> "select " + digit + " d")
                        .collect(Collectors.joining(" union all "));
        String numbers =
                "select a.d + 10 * b.d + 100 * c.d n from (%1$s) a, (%1$s) b, (%1$s) c"
                        .formatted(digits);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into work_order (id, number, type, state, open_state, channel,"
                            + " district_code, branch, street, address_detail, contact_name,"
                            + " contact_phone, language, description, assignee, calls, reopened,"
                            + " escalated, created_at, version) select n, lpad(n, 12, '0'),"
                            + " elt(1 + n % 3, 'REPAIR', 'PRAISE', 'TRANSFER'), elt(1 + n % 4,"
                            + " 'CLOSED', 'ACCEPTED', 'HANDLED', 'CREATED'), n % 4 <> 0, 'CALL',"
                            + " 500100 + n % 9, concat('b', n % 9), '', '', '', '', 'en', '',"
                            + " concat('tech', n % 20), 0, 0, n % 30 = 0, now(3), 0 from ("
                            + numbers
                            + ") numbers");
        }
    }

    private static void expectIndex(
            Connection connection, OrderFilter filter, String sql, Object[] parameters)
            throws SQLException {
        try (PreparedStatement explain =
                connection.prepareStatement("explain format=traditional " + sql)) {
            for (int i = 0; i < parameters.length; i++) {
                explain.setObject(i + 1, parameters[i]);
            }
            ResultSet rows = explain.executeQuery();
            int found = 0;
            while (rows.next()) {
                if ("work_order".equals(rows.getString("table"))) {
                    found++;
                    assertThat(rows.getString("type")).as("%s", filter).isIn("ref", "range");
                    assertThat(rows.getString("key")).as("%s", filter).startsWith("work_order_");
                    assertThat(rows.getString("Extra"))
                            .as("%s", filter)
                            .contains("Using index")
                            .doesNotContain("filesort");
                }
            }
            assertThat(found).as("%s", filter).isEqualTo(1);
        }
    }

    private static List<OrderFilter> filters() {
        List<OrderFilter> all = new ArrayList<>();
        List<Pressing> pressing = new ArrayList<>(Arrays.asList(Pressing.values()));
        pressing.add(null);
        for (int bits = 0; bits < 1 << 6; bits++) {
            for (Pressing one : pressing) {
                all.add(
                        new OrderFilter(
                                false,
                                on(bits, 0) ? OrderState.ACCEPTED : null,
                                on(bits, 1) ? WorkOrderType.REPAIR : null,
                                on(bits, 2) ? "渝中分公司" : null,
                                on(bits, 3) ? "tech1" : null,
                                on(bits, 4) ? "500103" : null,
                                one,
                                on(bits, 5)));
            }
            all.add(
                    new OrderFilter(
                            true,
                            on(bits, 0) ? OrderState.CLOSED : null,
                            on(bits, 1) ? WorkOrderType.REPAIR : null,
                            on(bits, 2) ? "渝中分公司" : null,
                            on(bits, 3) ? "tech1" : null,
                            on(bits, 4) ? "500103" : null,
                            null,
                            on(bits, 5)));
        }
        return all;
    }

    private static boolean on(int bits, int bit) {
        return (bits >> bit & 1) == 1;
    }
}
