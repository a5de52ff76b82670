package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.SqlFailure;
import org.hearth.platform.error.BusinessException;
import org.jboss.logging.Logger;

/** The door to batches of debits (partner-api.md, Calls): planned, handed over, read. */
@ApplicationScoped
public class DebitBatches {

    private static final Logger LOG = Logger.getLogger(DebitBatches.class);
    private static final int TRIES = 4;

    /** How far beyond the first day with full notice debits may be planned. */
    private static final int MOST_DAYS_AHEAD = 31;

    private final DebitPlanning planning;
    private final DebitRelease release;
    private final DebitBatchRepository batches;
    private final DebitItemRepository items;
    private final DebitSettings settings;
    private final Clock clock;

    DebitBatches(
            DebitPlanning planning,
            DebitRelease release,
            DebitBatchRepository batches,
            DebitItemRepository items,
            DebitSettings settings,
            Clock clock) {
        this.planning = planning;
        this.release = release;
        this.batches = batches;
        this.items = items;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Announces the debits of a day: the open bills of accounts with an active mandate, by bank, in
     * batches of at most 1,000. Failed debits whose next day has come are taken up to the first day
     * with full notice; others from that day on. Again it takes what has come since: an account has
     * one debit at a time. A bank whose debits fail does not stop the others.
     *
     * @throws BusinessException DEBIT_DAY_CLOSED where the day's cut-off is past; DEBIT_DAY_TOO_FAR
     *     for one more than a month after the first day with full notice
     */
    public DebitRun create(LocalDate day, Actor actor) {
        expectOpen(day);
        return create(day, planning.banks(), actor);
    }

    /**
     * As {@link #create(LocalDate, Actor)}, for one bank alone.
     *
     * @throws BusinessException DEBIT_DAY_CLOSED, DEBIT_DAY_TOO_FAR
     */
    public DebitRun create(LocalDate day, long bank, Actor actor) {
        expectOpen(day);
        return create(day, List.of(bank), actor);
    }

    private void expectOpen(LocalDate day) {
        if (day.isAfter(firstDay().plusDays(MOST_DAYS_AHEAD))) {
            throw new BusinessException(DebitError.DEBIT_DAY_TOO_FAR);
        }
        if (!clock.instant().isBefore(settings.cutOffOf(day))) {
            throw new BusinessException(DebitError.DEBIT_DAY_CLOSED);
        }
    }

    /** The first failure is told when every bank has had its turn. */
    private DebitRun create(LocalDate day, List<Long> banks, Actor actor) {
        DebitRun run = new DebitRun(day, 0, 0, 0);
        RuntimeException failed = null;
        for (long bank : banks) {
            Long after = 0L;
            try {
                while (after != null) {
                    DebitPlanning.Lot lot = lot(bank, day, after, actor);
                    run = run.with(lot.items(), lot.totalFen());
                    after = lot.lastAccount();
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "Debits of %s at bank %d are not planned", day, (Long) bank);
                failed = failed == null ? e : failed;
            }
        }
        LOG.infof("Debits of %s: %d in %d batches", day, run.items(), run.batches());
        if (failed != null) {
            throw failed;
        }
        return run;
    }

    /** Another run may plan the same accounts at the same time; one of the two does it again. */
    private DebitPlanning.Lot lot(long bank, LocalDate day, long after, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                return planning.plan(bank, day, after, actor);
            } catch (RuntimeException failure) {
                SqlFailure kind = SqlFailure.of(failure);
                boolean again =
                        kind == SqlFailure.DUPLICATE
                                || kind == SqlFailure.DEADLOCK
                                || kind == SqlFailure.LOCK_TIMEOUT;
                if (!again || attempt == TRIES) {
                    throw failure;
                }
            }
        }
    }

    /** The earliest day for debits that nobody has been told of. */
    public LocalDate firstDay() {
        return settings.firstDay(LocalDate.now(clock));
    }

    /** Hands over the batches whose cut-off has come; one that fails does not stop the others. */
    public void release(Actor actor) {
        release(release.due(), actor);
    }

    /** As {@link #release(Actor)}, for one bank alone. */
    public void release(long bank, Actor actor) {
        release(release.due(bank), actor);
    }

    private void release(List<Long> due, Actor actor) {
        for (long batch : due) {
            try {
                release.release(batch, actor);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Batch %d is not handed over, tried again later", batch);
            }
        }
    }

    /**
     * Takes a batch back before its cut-off; its accounts are free for another.
     *
     * @throws BusinessException DEBIT_BATCH_NOT_FOUND; DEBIT_DAY_CLOSED where it is planned no more
     */
    public void takeBack(long batchId, Actor actor) {
        release.takeBack(batchId, actor);
    }

    /**
     * Any bank's batch that waits too long for results.
     *
     * @throws BusinessException DEBIT_BATCH_NOT_FOUND; DEBIT_RESULTS_AWAITED
     */
    @Transactional
    DebitBatchView overdue(long batchId) {
        DebitBatch batch =
                batches.byId(batchId)
                        .orElseThrow(() -> new BusinessException(DebitError.DEBIT_BATCH_NOT_FOUND));
        if (!batch.overdue(LocalDate.now(clock))) {
            throw new BusinessException(DebitError.DEBIT_RESULTS_AWAITED);
        }
        return batch.view();
    }

    /** Whether one of these items of a batch has no result. */
    @Transactional
    boolean awaits(long batchId, Collection<Long> ids) {
        return items.ofBatch(batchId, ids).stream()
                .anyMatch(item -> item.state == DebitItemState.SENT);
    }

    /** The items of a batch that have no result. */
    @Transactional
    List<DebitItemView> unreported(long batchId) {
        return items.ofBatch(batchId, EnumSet.of(DebitItemState.SENT), 0, DebitBatch.MOST_ITEMS);
    }

    /**
     * A bank's batches, in the order they became ready.
     *
     * @param day on which they are collected, or null for any
     * @param afterNo the place of the last batch of the page before, or 0
     */
    @Transactional
    public List<DebitBatchView> ofBank(long partnerId, LocalDate day, long afterNo, int limit) {
        return batches.handedOver(partnerId, day, afterNo, limit).stream()
                .map(DebitBatch::view)
                .toList();
    }

    /**
     * A bank's batch as it is now.
     *
     * @throws BusinessException DEBIT_BATCH_NOT_FOUND for one that is unknown, foreign, or not
     *     handed over
     */
    @Transactional
    public DebitBatchView ofBank(long partnerId, long batchId) {
        return find(partnerId, batchId).view();
    }

    /**
     * The items of a bank's batch.
     *
     * @param afterId the last item of the page before, or 0
     * @throws BusinessException DEBIT_BATCH_NOT_FOUND for one that is unknown, foreign, or not
     *     handed over
     */
    @Transactional
    public List<DebitItemView> items(long partnerId, long batchId, long afterId, int limit) {
        find(partnerId, batchId);
        return items.handedOver(batchId, afterId, limit);
    }

    private DebitBatch find(long partnerId, long batchId) {
        return batches.handedOver(partnerId, batchId)
                .orElseThrow(() -> new BusinessException(DebitError.DEBIT_BATCH_NOT_FOUND));
    }
}
