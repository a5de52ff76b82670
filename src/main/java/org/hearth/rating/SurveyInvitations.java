package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.platform.id.UnguessableId;

/** Asks people, and nobody twice within ninety days. */
@ApplicationScoped
class SurveyInvitations {

    static final Duration LEFT_ALONE = Duration.ofDays(90);

    private static final String MOBILE = "1\\d{10}";
    private static final Instant NEVER = Instant.EPOCH;

    private final SurveyInvitationRepository invitations;
    private final Sql sql;
    private final Event<SurveyInvited> told;
    private final Clock clock;

    SurveyInvitations(
            SurveyInvitationRepository invitations,
            Sql sql,
            Event<SurveyInvited> told,
            Clock clock) {
        this.invitations = invitations;
        this.sql = sql;
        this.told = told;
        this.clock = clock;
    }

    /**
     * @return whether the person was asked: not without a mobile phone, and not again within ninety
     *     days
     */
    @Transactional(TxType.MANDATORY)
    boolean invite(SurveyGuest guest) {
        Instant now = clock.instant();
        if (!guest.phone().matches(MOBILE) || !claim(Sample.digest(guest.phone()), now)) {
            return false;
        }
        String code = UnguessableId.next();
        invitations.persist(new SurveyInvitation(guest, code, now));
        told.fire(new SurveyInvited(guest.kind(), guest.phone(), code, guest.language()));
        return true;
    }

    /** Of several who would ask the same person at once, one may. */
    private boolean claim(String person, Instant now) {
        sql.change("insert ignore into survey_person values (?, ?)", person, Writes.utc(NEVER));
        return sql.change(
                        "update survey_person set invited_at = ? where person = ?"
                                + " and invited_at <= ?",
                        Writes.utc(now),
                        person,
                        Writes.utc(now.minus(LEFT_ALONE)))
                == 1;
    }
}
