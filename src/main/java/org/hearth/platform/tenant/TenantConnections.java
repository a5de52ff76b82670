package org.hearth.platform.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Gives each connection that leaves the pool the schema of the tenant it is taken for. Here nobody
 * gets by: sessions, repositories and plain JDBC all take their connections from the pool. It asks
 * the server only when a connection changes its tenant; the driver knows the schema it is in.
 */
@Singleton
class TenantConnections implements AgroalPoolInterceptor {

    private final SandboxSchema sandbox;
    private volatile String live;

    TenantConnections(SandboxSchema sandbox) {
        this.sandbox = sandbox;
    }

    /** A new connection is in the schema that the service's address names. */
    @Override
    public void onConnectionCreate(Connection connection) {
        if (live == null) {
            live = schema(connection);
        }
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (!sandbox.exists()) {
            return;
        }
        String wanted = Tenant.current() == Tenant.SANDBOX ? sandbox.name() : live;
        if (!wanted.equals(schema(connection))) {
            change(connection, wanted);
        }
    }

    private static String schema(Connection connection) {
        try {
            return connection.getCatalog();
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static void change(Connection connection, String schema) {
        try {
            connection.setCatalog(schema);
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
