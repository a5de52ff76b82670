package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hearth.payment.SequenceRange;
import org.hibernate.StatelessSession;

@ApplicationScoped
class SequenceRepository {

    private final StatelessSession session;

    SequenceRepository(StatelessSession session) {
        this.session = session;
    }

    Optional<CountedPayment> counted(long terminalKey, long sequence) {
        return Optional.ofNullable(
                session.get(CountedPayment.class, new CountedPayment.Key(terminalKey, sequence)));
    }

    void add(CountedPayment payment) {
        session.insert(payment);
    }

    void add(SequenceGap gap) {
        session.insert(gap);
    }

    void update(SequenceGap gap) {
        session.update(gap);
    }

    /** The gap that a number is missing in, explained or not. */
    Optional<SequenceGap> gapAround(long terminalKey, long sequence) {
        return session.createSelectionQuery(
                        "from SequenceGap where terminalKey = ?1 and state in (OPEN, EXPLAINED) and"
                                + " firstNo <= ?2 and lastNo >= ?2",
                        SequenceGap.class)
                .setParameter(1, terminalKey)
                .setParameter(2, sequence)
                .uniqueResultOptional();
    }

    /** Open gaps in the order of their numbers, at most so many. */
    List<SequenceRange> openGaps(long terminalKey, int limit) {
        return session.createSelectionQuery(
                        "from SequenceGap where terminalKey = ?1 and state = OPEN order by firstNo",
                        SequenceGap.class)
                .setParameter(1, terminalKey)
                .setMaxResults(limit)
                .getResultStream()
                .map(SequenceGap::range)
                .toList();
    }

    Optional<SequenceGap> gap(long terminalKey, long gapId) {
        return session.createSelectionQuery(
                        "from SequenceGap where terminalKey = ?1 and id = ?2", SequenceGap.class)
                .setParameter(1, terminalKey)
                .setParameter(2, gapId)
                .uniqueResultOptional();
    }

    /** Gaps in any state, newest first. */
    List<SequenceGap> gaps(long terminalKey, long beforeId, int limit) {
        return session.createSelectionQuery(
                        "from SequenceGap where terminalKey = ?1 and id < ?2 order by id desc",
                        SequenceGap.class)
                .setParameter(1, terminalKey)
                .setParameter(2, beforeId)
                .setMaxResults(limit)
                .getResultList();
    }
}
