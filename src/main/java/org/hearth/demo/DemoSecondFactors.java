package org.hearth.demo;

import cn.hutool.core.codec.Base32;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.hearth.identity.DemonstrationSecret;
import org.hearth.platform.security.SealedSecrets;

/**
 * Gives the demonstration's staff their second factor, the published one: sealed by this service's
 * key, so it is none of the rows that are the same everywhere.
 */
@ApplicationScoped
class DemoSecondFactors {

    private static final int AFTER_THE_STAFF = Interceptor.Priority.LIBRARY_AFTER;

    private static final String WITHOUT_ONE =
            "select id from staff_user where username = ?"
                    + " and not exists (select 1 from second_factor where staff_id = staff_user.id)";
    private static final String GIVE =
            "insert into second_factor (staff_id, secret, last_step, created_at, confirmed_at)"
                    + " values (?, ?, 0, utc_timestamp(3), utc_timestamp(3))";

    private final DemoSettings settings;
    private final SealedSecrets seals;
    private final DataSource database;

    DemoSecondFactors(DemoSettings settings, SealedSecrets seals, DataSource database) {
        this.settings = settings;
        this.seals = seals;
        this.database = database;
    }

    void atStart(@Observes @Priority(AFTER_THE_STAFF) StartupEvent start) throws SQLException {
        if (!DemoData.wanted(settings, List.copyOf(ConfigUtils.getProfiles()))) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            for (String username : StaffRows.TWICE_PROVEN) {
                give(connection, username);
            }
        }
    }

    private void give(Connection connection, String username) throws SQLException {
        try (PreparedStatement without = connection.prepareStatement(WITHOUT_ONE)) {
            without.setString(1, username);
            try (ResultSet found = without.executeQuery()) {
                if (found.next()) {
                    give(connection, found.getLong(1));
                }
            }
        }
    }

    private void give(Connection connection, long staffId) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(GIVE)) {
            insert.setLong(1, staffId);
            insert.setBytes(2, seals.seal(Base32.decode(DemonstrationSecret.BASE32), staffId));
            insert.executeUpdate();
        }
    }
}
