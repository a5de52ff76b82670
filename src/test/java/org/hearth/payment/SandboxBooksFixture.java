package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Reaches into the sandbox gateway's books for what a payer or an outage does there. */
@ApplicationScoped
class SandboxBooksFixture {

    private final DataSource database;
    private final Clock clock;

    SandboxBooksFixture(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Money was taken, and no notification will ever come. */
    void paidInSilence(String order) {
        paidInSilence(order, null);
    }

    /** The same, with another amount than was asked. */
    void paidInSilence(String order, Long fen) {
        try (Connection connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update sandbox_gateway_order set state = 'PAID', paid_at = ?,"
                                        + " amount_fen = coalesce(?, amount_fen), notify_at = null"
                                        + " where order_number = ?")) {
            update.setObject(
                    1,
                    Timestamp.valueOf(clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime()));
            update.setObject(2, fen);
            update.setString(3, order);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String state(String order) {
        return text("select state from sandbox_gateway_order where order_number = ?", order);
    }

    String reference(String order) {
        return text("select reference from sandbox_gateway_order where order_number = ?", order);
    }

    private String text(String sql, String parameter) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
