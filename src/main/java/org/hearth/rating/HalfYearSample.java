package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.account.Accounts;
import org.hearth.account.SupplySite;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;

/** The sample of all accounts, twice a year, drawn some at a time in the order of their ids. */
@ApplicationScoped
class HalfYearSample {

    private final Sql sql;
    private final SurveyRules rules;
    private final SurveyInvitations invitations;
    private final Accounts accounts;
    private final Clock clock;

    HalfYearSample(
            Sql sql,
            SurveyRules rules,
            SurveyInvitations invitations,
            Accounts accounts,
            Clock clock) {
        this.sql = sql;
        this.rules = rules;
        this.invitations = invitations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Looks at the next accounts of a half-year.
     *
     * @param limit how many accounts
     * @return whether there may be more
     */
    @Transactional
    boolean draw(LocalDate halfYear, int limit) {
        sql.change("insert ignore into survey_draw values (?, 0, null)", halfYear);
        List<Long> place =
                sql.select(
                        "select account_id from survey_draw where period = ? and finished_at is"
                                + " null for update",
                        row -> row.getLong(1),
                        halfYear);
        if (place.isEmpty()) {
            return false;
        }
        List<Accounts.Supplied> next = accounts.supplied(place.get(0), limit);
        int share = rules.share(SurveyKind.HALF_YEAR, SurveyKind.drawnFrom(halfYear));
        next.stream()
                .filter(account -> taken(halfYear, account.accountId(), share))
                .forEach(account -> accounts.site(account.number()).ifPresent(this::ask));
        return moved(halfYear, next, limit);
    }

    static boolean taken(LocalDate halfYear, long accountId, int share) {
        return Sample.takes(SurveyKind.HALF_YEAR + " " + halfYear, accountId, share);
    }

    private boolean moved(LocalDate halfYear, List<Accounts.Supplied> seen, int limit) {
        if (seen.size() < limit) {
            sql.change(
                    "update survey_draw set finished_at = ? where period = ?",
                    Writes.utc(clock.instant()),
                    halfYear);
            return false;
        }
        sql.change(
                "update survey_draw set account_id = ? where period = ?",
                seen.get(seen.size() - 1).accountId(),
                halfYear);
        return true;
    }

    private void ask(SupplySite site) {
        invitations.invite(
                new SurveyGuest(
                        SurveyKind.HALF_YEAR,
                        null,
                        site.accountId(),
                        null,
                        site.branch(),
                        site.holderPhone(),
                        "zh-CN"));
    }
}
