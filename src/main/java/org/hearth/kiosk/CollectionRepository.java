package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

@ApplicationScoped
class CollectionRepository {

    private static final int RESOLUTIONS_SHOWN = 50;

    private static final String TAKE =
            "update CountedPayment set collectionId = ?1 where terminalKey = ?2 and collectionId is"
                    + " null and paidAt <= ?3 and cash = true";

    /** Of payments that are reversed by now; their rows belong to the payment room. */
    private static final String REVERSED =
            """
            select coalesce(sum(k.amount_fen), 0) from kiosk_payment k
            join payment p on p.id = k.payment_id and p.state = 'REVERSED'
            where k.collection_id = ?1
            """;

    private final StatelessSession session;

    CollectionRepository(StatelessSession session) {
        this.session = session;
    }

    void add(CashCollection collection) {
        session.insert(collection);
    }

    void add(CountedNote note) {
        session.insert(note);
    }

    void add(Resolution resolution) {
        session.insert(resolution);
    }

    /** What was said of a collection's differences, newest first. */
    List<ResolutionView> resolutions(long collectionId) {
        return session.createSelectionQuery(
                        "from Resolution where collectionId = ?1 order by id desc",
                        Resolution.class)
                .setParameter(1, collectionId)
                .setMaxResults(RESOLUTIONS_SHOWN)
                .getResultStream()
                .map(Resolution::view)
                .toList();
    }

    void update(CashCollection collection) {
        session.update(collection);
    }

    /** Moves all cash that was put in until an instant, and is in no collection, into this one. */
    void takeOutOfBox(CashCollection collection) {
        session.createMutationQuery(TAKE)
                .setParameter(1, collection.id)
                .setParameter(2, collection.terminalKey)
                .setParameter(3, collection.openedAt)
                .executeUpdate();
    }

    /** The amounts of a collection's payments, in fen. */
    List<Long> amounts(long collectionId) {
        return session.createSelectionQuery(
                        "select amountFen from CountedPayment where collectionId = ?1", Long.class)
                .setParameter(1, collectionId)
                .getResultList();
    }

    long reversedFen(long collectionId) {
        return session.createNativeQuery(REVERSED, Long.class)
                .setParameter(1, collectionId)
                .getSingleResult();
    }

    Map<Denomination, Integer> notes(long collectionId) {
        Map<Denomination, Integer> notes = new TreeMap<>();
        session.createSelectionQuery("from CountedNote where collectionId = ?1", CountedNote.class)
                .setParameter(1, collectionId)
                .getResultStream()
                .forEach(
                        note ->
                                notes.put(
                                        Denomination.of(note.denominationFen).orElseThrow(),
                                        note.pieces));
        return notes;
    }

    /** The first collection that took the box out at or after an instant. */
    Optional<CashCollection> ofCashPaidAt(long terminalKey, Instant paidAt) {
        return session.createSelectionQuery(
                        "from CashCollection where terminalKey = ?1 and openedAt >= ?2"
                                + " order by openedAt",
                        CashCollection.class)
                .setParameter(1, terminalKey)
                .setParameter(2, paidAt)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    Optional<Instant> lastOpenedAt(long terminalKey) {
        return Optional.ofNullable(
                session.createSelectionQuery(
                                "select max(openedAt) from CashCollection where terminalKey = ?1",
                                Instant.class)
                        .setParameter(1, terminalKey)
                        .getSingleResult());
    }

    Optional<CashCollection> byNumber(long terminalKey, String number) {
        return session.createSelectionQuery(
                        "from CashCollection where terminalKey = ?1 and collectionNumber = ?2",
                        CashCollection.class)
                .setParameter(1, terminalKey)
                .setParameter(2, number)
                .uniqueResultOptional();
    }

    /** Newest first. */
    List<CashCollection> before(long terminalKey, long beforeId, int limit) {
        return session.createSelectionQuery(
                        "from CashCollection where terminalKey = ?1 and id < ?2 order by id desc",
                        CashCollection.class)
                .setParameter(1, terminalKey)
                .setParameter(2, beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Cash that is in the box now, as far as it has arrived. */
    long inBoxFen(long terminalKey) {
        return session.createSelectionQuery(
                        "select coalesce(sum(amountFen), 0) from CountedPayment where terminalKey ="
                                + " ?1 and collectionId is null and cash = true",
                        Long.class)
                .setParameter(1, terminalKey)
                .getSingleResult();
    }

    /** Terminals, of these, with a difference that nobody has resolved. */
    List<Long> withDifference(List<Long> terminalKeys) {
        return session.createSelectionQuery(
                        "select distinct terminalKey from CashCollection where terminalKey in ?1 and"
                                + " state = DIFFERENT",
                        Long.class)
                .setParameter(1, terminalKeys)
                .getResultList();
    }
}
