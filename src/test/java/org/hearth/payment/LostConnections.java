package org.hearth.payment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Ends connections as a crashed server would. */
@ApplicationScoped
class LostConnections {

    private final DataSource database;

    LostConnections(DataSource database) {
        this.database = database;
    }

    /** The connection that this thread's transaction uses. */
    void killOwn() {
        try (Connection own = database.getConnection();
                var statement = own.createStatement();
                var id = statement.executeQuery("select connection_id()")) {
            id.next();
            String kill = "kill " + id.getLong(1);
            QuarkusTransaction.suspendingExisting().run(() -> execute(kill));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
