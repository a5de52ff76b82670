package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.hearth.account.AccountAreas;
import org.hearth.account.Area;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;

/** The door to interruptions for who writes, publishes, changes and ends them. */
@ApplicationScoped
public class InterruptionDesk {

    public static final String SUBJECT = "interruption";

    /** Accounts are counted up to here; more are "more than". */
    public static final int MOST_COUNTED = 100_000;

    private final InterruptionRepository interruptions;
    private final InterruptionRounds rounds;
    private final AccountAreas areas;
    private final AuditTrail audit;
    private final Clock clock;

    InterruptionDesk(
            InterruptionRepository interruptions,
            InterruptionRounds rounds,
            AccountAreas areas,
            AuditTrail audit,
            Clock clock) {
        this.interruptions = interruptions;
        this.rounds = rounds;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many accounts lie in an area, counted up to one above {@link #MOST_COUNTED}. */
    public int accounts(Area area) {
        return areas.count(area, MOST_COUNTED + 1);
    }

    /**
     * Writes a draft; nobody but the staff sees it.
     *
     * @return its id
     */
    @Transactional
    public long draft(Actor by, InterruptionPlan plan) {
        Instant now = now();
        Interruption draft = Interruption.draft(now);
        InterruptionVersion first = new InterruptionVersion(draft.id, 1, plan, by, now);
        draft.says(first, now);
        interruptions.versions().persist(first);
        interruptions.persist(draft);
        record(by, "draft", draft, null);
        return draft.id;
    }

    /**
     * Writes a draft over.
     *
     * @param mark of the view that was read
     * @throws BusinessException INTERRUPTION_NOT_FOUND, INTERRUPTION_CHANGED, INTERRUPTION_STATE
     */
    @Transactional
    public void rewrite(Actor by, long id, int mark, InterruptionPlan plan) {
        Interruption draft = locked(id, mark);
        if (draft.state != InterruptionState.DRAFT) {
            throw Interruption.wrongState();
        }
        InterruptionVersion only = last(draft);
        only.write(plan, by, now());
        draft.says(only, now());
    }

    /**
     * Publishes a draft; who is affected is told in the minutes that follow.
     *
     * @throws BusinessException INTERRUPTION_NOT_FOUND, INTERRUPTION_CHANGED, INTERRUPTION_STATE,
     *     INTERRUPTION_TIMES, INTERRUPTION_TOO_SOON, INTERRUPTION_AREA_EMPTY
     */
    @Transactional
    public void publish(Actor by, long id, int mark) {
        Interruption draft = locked(id, mark);
        if (draft.state != InterruptionState.DRAFT) {
            throw Interruption.wrongState();
        }
        check(last(draft).plan(), null);
        draft.publish(now());
        record(by, "publish", draft, InterruptionState.DRAFT);
        rounds.begin(draft.id, last(draft).number, InterruptionStep.PUBLISHED);
    }

    /**
     * Says something else of a published one: its next version, which who was and who is affected
     * is told.
     *
     * @throws BusinessException INTERRUPTION_NOT_FOUND, INTERRUPTION_CHANGED, INTERRUPTION_STATE,
     *     INTERRUPTION_UNCHANGED, INTERRUPTION_TIMES, INTERRUPTION_BEGUN, INTERRUPTION_TOO_SOON,
     *     INTERRUPTION_AREA_EMPTY
     */
    @Transactional
    public void change(Actor by, long id, int mark, InterruptionPlan plan) {
        Interruption changed = locked(id, mark);
        if (changed.state != InterruptionState.PUBLISHED) {
            throw Interruption.wrongState();
        }
        InterruptionVersion before = last(changed);
        if (plan.changesSince(before.plan()).isEmpty()) {
            throw new BusinessException(NoticeError.INTERRUPTION_UNCHANGED);
        }
        check(plan, before.plan());
        Instant now = now();
        InterruptionVersion next = new InterruptionVersion(id, before.number + 1, plan, by, now);
        interruptions.versions().persist(next);
        changed.says(next, now);
        changed.publish(now);
        record(by, "change", changed, InterruptionState.PUBLISHED);
        rounds.begin(id, next.number, InterruptionStep.CHANGED);
    }

    /**
     * Gas is back.
     *
     * @throws BusinessException INTERRUPTION_NOT_FOUND, INTERRUPTION_CHANGED, INTERRUPTION_STATE
     */
    @Transactional
    public void restore(Actor by, long id, int mark) {
        Interruption ended = locked(id, mark);
        ended.restore(now());
        record(by, "restore", ended, InterruptionState.PUBLISHED);
        rounds.begin(id, last(ended).number, InterruptionStep.RESTORED);
    }

    /**
     * It does not happen; a draft is given up, and nobody is told.
     *
     * @throws BusinessException INTERRUPTION_NOT_FOUND, INTERRUPTION_CHANGED, INTERRUPTION_STATE
     */
    @Transactional
    public void withdraw(Actor by, long id, int mark) {
        Interruption ended = locked(id, mark);
        InterruptionState before = ended.state;
        ended.withdraw(now());
        record(by, "withdraw", ended, before);
        if (before == InterruptionState.PUBLISHED) {
            rounds.begin(id, last(ended).number, InterruptionStep.WITHDRAWN);
        }
    }

    /** Who was told so far, the latest walk first. */
    @Transactional
    public List<RoundView> told(long id) {
        return rounds.of(id);
    }

    private void check(InterruptionPlan plan, InterruptionPlan published) {
        Instant now = now();
        AdvanceRule.refusal(plan, published, now)
                .ifPresent(
                        error -> {
                            throw new BusinessException(
                                    error,
                                    Map.of("earliest", now.plus(AdvanceRule.AHEAD).toString()));
                        });
        if (plan.areas().stream().anyMatch(area -> areas.count(area, 1) == 0)) {
            throw new BusinessException(NoticeError.INTERRUPTION_AREA_EMPTY);
        }
    }

    private Interruption locked(long id, int mark) {
        Interruption found =
                interruptions
                        .locked(id)
                        .filter(one -> one.phase != InterruptionPhase.GONE)
                        .orElseThrow(Interruptions::notFound);
        if (found.version != mark) {
            throw new BusinessException(NoticeError.INTERRUPTION_CHANGED);
        }
        return found;
    }

    private InterruptionVersion last(Interruption interruption) {
        return interruptions.versions().findById(interruption.currentId);
    }

    private void record(Actor by, String step, Interruption now, InterruptionState before) {
        audit.transition(by, SUBJECT + "." + step, SUBJECT, now.id, null, before, now.state);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
