package org.hearth.platform.database;

import java.sql.SQLException;

/** What a failed statement means for its transaction, by the codes of MySQL and MariaDB. */
public enum SqlFailure {
    /** A unique key was taken. */
    DUPLICATE,
    /** Rolled back in favour of another transaction: do it again. */
    DEADLOCK,
    /** Somebody else holds the row for too long. */
    LOCK_TIMEOUT,
    /** Whether a commit that was on its way arrived is unknown. */
    CONNECTION_LOST,
    OTHER;

    private static final int ER_DUP_ENTRY = 1062;
    private static final int ER_LOCK_WAIT_TIMEOUT = 1205;
    private static final int ER_LOCK_DEADLOCK = 1213;
    private static final int ER_SERVER_SHUTDOWN = 1053;
    private static final int ER_CONNECTION_KILLED = 1927;
    private static final String CONNECTION_CLASS = "08";

    /** Judges by the first SQL error among an exception's causes; OTHER where there is none. */
    public static SqlFailure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return OTHER;
    }

    private static SqlFailure of(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case ER_DUP_ENTRY -> DUPLICATE;
            case ER_LOCK_DEADLOCK -> DEADLOCK;
            case ER_LOCK_WAIT_TIMEOUT -> LOCK_TIMEOUT;
            case ER_SERVER_SHUTDOWN, ER_CONNECTION_KILLED -> CONNECTION_LOST;
            default ->
                    sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION_CLASS)
                            ? CONNECTION_LOST
                            : OTHER;
        };
    }
}
