package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.payment.ReconciliationState;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditHistory;
import org.hearth.platform.audit.AuditStep;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;

/** The door to differences as tasks of finance: taken by one person, worked to an end. */
@ApplicationScoped
public class Differences {

    static final String SUBJECT = "difference";
    static final String RESOLVE = "difference.resolve";

    private static final int AT_ONCE = 1_000;

    private final DifferenceRepository differences;
    private final EntryMarks marks;
    private final AuditTrail audit;
    private final AuditHistory histories;
    private final Clock clock;

    Differences(
            DifferenceRepository differences,
            EntryMarks marks,
            AuditTrail audit,
            AuditHistory histories,
            Clock clock) {
        this.differences = differences;
        this.marks = marks;
        this.audit = audit;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * @throws BusinessException NOT_FOUND
     */
    @Transactional
    public DifferenceView byId(long differenceId) {
        return find(differenceId).view();
    }

    /** What was done with it, in order. */
    @Transactional
    public List<AuditStep> history(long differenceId) {
        return histories.of(SUBJECT, differenceId);
    }

    /**
     * Takes a difference that nobody has, and whose money does not wait to be booked.
     *
     * @throws BusinessException NOT_FOUND, DIFFERENCE_TAKEN
     */
    @Transactional
    public void take(long differenceId, Actor person) {
        SettlementDifference difference = hold(differenceId);
        DifferenceState before = difference.state;
        difference.take(person);
        save(difference, before, person, "difference.take");
    }

    /**
     * Takes a difference over from somebody who is away.
     *
     * @throws BusinessException NOT_FOUND, DIFFERENCE_TAKEN where nobody else has it
     */
    @Transactional
    public void takeOver(long differenceId, Actor person) {
        SettlementDifference difference = hold(differenceId);
        DifferenceState before = difference.state;
        difference.takeOver(person);
        save(difference, before, person, "difference.take-over");
    }

    /**
     * Puts a difference back that the person has.
     *
     * @throws BusinessException NOT_FOUND, DIFFERENCE_TAKEN
     */
    @Transactional
    public void putBack(long differenceId, Actor person) {
        SettlementDifference difference = hold(differenceId);
        DifferenceState before = difference.state;
        difference.putBack(person);
        save(difference, before, person, "difference.put-back");
    }

    /**
     * Ends a difference that the person has; what it is about shows as resolved.
     *
     * @param words what was found and done, or null
     * @throws BusinessException NOT_FOUND, DIFFERENCE_TAKEN
     */
    @Transactional
    public void resolve(long differenceId, Actor person, DifferenceResolution how, String words) {
        SettlementDifference difference = hold(differenceId);
        DifferenceState before = difference.state;
        difference.resolve(person, how, words, now());
        save(difference, before, person, RESOLVE);
        markResolved(difference);
    }

    /**
     * Ends what needs no work but somebody to have looked: the money that was posted late of a
     * date, as far as nobody has taken it.
     *
     * @return how many were ended
     */
    @Transactional
    public int acceptPostedLate(long dayId, Actor person) {
        List<Long> posted = differences.postedLate(dayId, AT_ONCE);
        int ended = 0;
        for (long id : posted) {
            SettlementDifference difference = hold(id);
            DifferenceState before = difference.state;
            if (before == DifferenceState.OPEN) {
                difference.end(person, DifferenceResolution.BOOKED_LATE, null, now());
                save(difference, before, person, RESOLVE);
                markResolved(difference);
                ended++;
            }
        }
        return ended;
    }

    private void save(
            SettlementDifference difference, DifferenceState before, Actor person, String action) {
        differences.update(difference);
        audit.transition(person, action, SUBJECT, difference.id, null, before, difference.state);
    }

    private void markResolved(SettlementDifference difference) {
        if (difference.standsForEntry()) {
            marks.mark(difference.kind, List.of(difference.entryId), ReconciliationState.RESOLVED);
        }
    }

    private SettlementDifference hold(long differenceId) {
        return differences
                .locked(differenceId)
                .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
    }

    private SettlementDifference find(long differenceId) {
        return differences
                .byId(differenceId)
                .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
