package org.hearth.telephony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;

/** Calls that are kept no longer. */
@ApplicationScoped
class OldCalls {

    private static final int PORTION = 1_000;

    private final Sql sql;

    OldCalls(Sql sql) {
        this.sql = sql;
    }

    /**
     * @return whether there may be more
     */
    @Transactional
    boolean forgetSome(Instant before) {
        return sql.change(
                        "delete from incoming_call where received_at < ? limit " + PORTION,
                        Writes.utc(before))
                == PORTION;
    }
}
