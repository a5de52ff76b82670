package org.hearth.platform.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Whether the same may succeed a little later. */
    public boolean passing() {
        return this == DEADLOCK || this == LOCK_TIMEOUT || this == CONNECTION_LOST;
    }

    private static final int ER_DUP_ENTRY = 1062;
    private static final int ER_LOCK_WAIT_TIMEOUT = 1205;
    private static final int ER_LOCK_DEADLOCK = 1213;
    private static final int ER_SERVER_SHUTDOWN = 1053;
    private static final int ER_CONNECTION_KILLED = 1927;
    private static final String CONNECTION_CLASS = "08";

    /**
     * Judges by the first SQL error behind an exception; OTHER where there is none. The one of a
     * failed commit is not among the causes but suppressed by the transaction's own.
     */
    public static SqlFailure of(Throwable failure) {
        return find(failure).map(SqlFailure::judge).orElse(OTHER);
    }

    private static Optional<SQLException> find(Throwable failure) {
        if (failure == null) {
            return Optional.empty();
        }
        if (failure instanceof SQLException sql) {
            return Optional.of(sql);
        }
        return Stream.concat(
                        Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .map(SqlFailure::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static SqlFailure judge(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case ER_DUP_ENTRY -> DUPLICATE;
            case ER_LOCK_DEADLOCK -> DEADLOCK;
            case ER_LOCK_WAIT_TIMEOUT -> LOCK_TIMEOUT;
            case ER_SERVER_SHUTDOWN, ER_CONNECTION_KILLED -> CONNECTION_LOST;
            default -> fromDriverOrPool(sql) ? CONNECTION_LOST : OTHER;
        };
    }

    /** The pool, waiting for a connection in vain, gives no state. */
    private static boolean fromDriverOrPool(SQLException sql) {
        return sql.getSQLState() == null || sql.getSQLState().startsWith(CONNECTION_CLASS);
    }
}
