package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;

/**
 * The door to cash collections (收款清点): the box is taken out, counted, compared with what was
 * posted, and a difference is worked to its end. Each step holds the terminal's row.
 */
@ApplicationScoped
public class CashCollections {

    static final String SUBJECT = "collection";

    /** How long after a box was taken out it may be reported. */
    private static final Duration REPORTED_WITHIN = Duration.ofHours(72);

    private final TerminalRepository terminals;
    private final CollectionRepository collections;
    private final AuditTrail audit;
    private final Clock clock;

    CashCollections(
            TerminalRepository terminals,
            CollectionRepository collections,
            AuditTrail audit,
            Clock clock) {
        this.terminals = terminals;
        this.collections = collections;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A collection, and whether the same was reported before.
     *
     * @param repeated nothing was changed by this call
     */
    public record Reported(CollectionView collection, boolean repeated) {}

    /**
     * The cash box is taken out: what was paid in cash until then is to be in it.
     *
     * @param number the collector's own, once per terminal
     * @param openedAt when it was taken out; null: now
     * @throws BusinessException COLLECTION_TIME_WRONG in the future, more than 72 hours ago, or not
     *     after the collection before; TERMINAL_NOT_FOUND
     */
    @Transactional
    public Reported open(Actor by, long terminalKey, String number, Instant openedAt) {
        lock(terminalKey);
        CashCollection known = collections.byNumber(terminalKey, number).orElse(null);
        if (known != null) {
            if (openedAt != null && !openedAt.equals(known.openedAt)) {
                throw new BusinessException(KioskError.COLLECTION_TIME_WRONG);
            }
            return new Reported(view(known), true);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant at = openedAt == null ? now : openedAt;
        if (at.isAfter(now)
                || at.isBefore(now.minus(REPORTED_WITHIN))
                || collections.ofCashPaidAt(terminalKey, at).isPresent()) {
            throw new BusinessException(KioskError.COLLECTION_TIME_WRONG);
        }
        CashCollection collection = new CashCollection(terminalKey, number, at, by);
        collections.takeOutOfBox(collection);
        collections.amounts(collection.id).forEach(collection::add);
        collections.add(collection);
        audit(by, "kiosk.box-taken", collection, null);
        return new Reported(view(collection), false);
    }

    /**
     * What was counted in the box.
     *
     * @param notes pieces by denomination; those that are left out are none
     * @throws BusinessException COLLECTION_COUNTED where another count is on record;
     *     COLLECTION_NOT_FOUND
     */
    @Transactional
    public Reported count(
            Actor by, long terminalKey, String number, Map<Denomination, Integer> notes) {
        lock(terminalKey);
        CashCollection collection = find(terminalKey, number);
        if (collection.countedFen != null) {
            if (!collections.notes(collection.id).equals(withoutNone(notes))) {
                throw new BusinessException(KioskError.COLLECTION_COUNTED);
            }
            return new Reported(view(collection), true);
        }
        CollectionState before = collection.state;
        collection.counted(notes, by, clock.instant());
        withoutNone(notes)
                .forEach(
                        (note, pieces) ->
                                collections.add(new CountedNote(collection.id, note, pieces)));
        collections.update(collection);
        audit(by, "kiosk.box-counted", collection, before);
        return new Reported(view(collection), false);
    }

    /**
     * Finance says why the figures differ; nothing is booked by it.
     *
     * @throws BusinessException COLLECTION_NOT_FOUND where there is none, or none that differs;
     *     COLLECTION_SECOND_PERSON for who counted it
     */
    @Transactional
    public void resolve(Actor by, long terminalKey, String number, String reason) {
        lock(terminalKey);
        CashCollection collection = find(terminalKey, number);
        CollectionState before = collection.state;
        if (!before.mayBecome(CollectionState.RESOLVED)) {
            throw new BusinessException(KioskError.COLLECTION_NOT_FOUND);
        }
        collections.add(collection.resolve(reason, by, clock.instant()));
        collections.update(collection);
        audit(by, "kiosk.difference-resolved", collection, before);
    }

    @Transactional
    public CollectionView byNumber(long terminalKey, String number) {
        return view(find(terminalKey, number));
    }

    /**
     * A terminal's collections, newest first.
     *
     * @param beforeId the last one of the page before, or {@link Long#MAX_VALUE}
     */
    @Transactional
    public List<CollectionView> ofTerminal(long terminalKey, long beforeId, int limit) {
        return collections.before(terminalKey, beforeId, limit).stream()
                .map(collection -> view(collection, List.of()))
                .toList();
    }

    private static Map<Denomination, Integer> withoutNone(Map<Denomination, Integer> notes) {
        Map<Denomination, Integer> some = new TreeMap<>(notes);
        some.values().removeIf(pieces -> pieces == 0);
        return some;
    }

    private void lock(long terminalKey) {
        terminals
                .lock(terminalKey)
                .orElseThrow(() -> new BusinessException(KioskError.TERMINAL_NOT_FOUND));
    }

    private CashCollection find(long terminalKey, String number) {
        return collections
                .byNumber(terminalKey, Objects.requireNonNull(number))
                .orElseThrow(() -> new BusinessException(KioskError.COLLECTION_NOT_FOUND));
    }

    private CollectionView view(CashCollection collection) {
        return view(collection, collections.resolutions(collection.id));
    }

    private CollectionView view(CashCollection collection, List<ResolutionView> resolutions) {
        return CollectionView.of(
                collection,
                collections.reversedFen(collection.id),
                collections.notes(collection.id),
                resolutions);
    }

    private void audit(Actor by, String action, CashCollection collection, CollectionState before) {
        audit.transition(by, action, SUBJECT, collection.id, null, before, collection.state);
    }
}
