package org.hearth.telephony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;

/** Who answers at which telephone: an extension has one person, and a person one extension. */
@ApplicationScoped
public class Extensions {

    /** Two to ten digits. */
    public static final String PATTERN = "[0-9]{2,10}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    Extensions(Sql sql, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    public static boolean is(String text) {
        return FORM.matcher(text).matches();
    }

    @Transactional
    public Optional<String> of(String username) {
        return sql
                .select(
                        "select extension from staff_extension where username = ?",
                        row -> row.getString(1),
                        username)
                .stream()
                .findFirst();
    }

    /** Sits down at an extension; whoever sat there before, in the last shift, has left it. */
    @Transactional
    public void take(Actor staff, String extension) {
        sql.change(
                "delete from staff_extension where extension = ? or username = ?",
                extension,
                staff.id());
        sql.change(
                "insert into staff_extension (username, extension, since) values (?, ?, ?)",
                staff.id(),
                extension,
                Writes.utc(clock.instant()));
        audit.transition(
                staff, "extension.taken", "extension", Long.parseLong(extension), null, null, null);
    }
}
