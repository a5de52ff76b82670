package org.hearth.hall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class HallTicketRepository implements PanacheRepositoryBase<HallTicket, Long> {

    private static final List<TicketState> LIVE = List.of(TicketState.WAITING, TicketState.CALLED);

    /**
     * Holds the queue of a hall and day until the transaction ends; every step holds it first. An
     * insert that meets the row locks it for itself, where {@code insert ignore} would share it and
     * end in deadlocks.
     *
     * @return the last number that was given
     */
    int hold(long hallId, LocalDate day) {
        getEntityManager()
                .createNativeQuery(
                        "insert into hall_queue_day (hall_id, on_day, last_number) values (?1, ?2,"
                                + " 0) on duplicate key update last_number = last_number")
                .setParameter(1, hallId)
                .setParameter(2, day)
                .executeUpdate();
        return ((Number)
                        getEntityManager()
                                .createNativeQuery(
                                        "select last_number from hall_queue_day where hall_id = ?1"
                                                + " and on_day = ?2 for update")
                                .setParameter(1, hallId)
                                .setParameter(2, day)
                                .getSingleResult())
                .intValue();
    }

    void given(long hallId, LocalDate day, int number) {
        getEntityManager()
                .createNativeQuery(
                        "update hall_queue_day set last_number = ?3 where hall_id = ?1 and on_day ="
                                + " ?2")
                .setParameter(1, hallId)
                .setParameter(2, day)
                .setParameter(3, number)
                .executeUpdate();
    }

    Optional<HallTicket> heldBy(long hallId, LocalDate day, String visitor) {
        return find("hallId = ?1 and onDay = ?2 and holder = ?3", hallId, day, visitor)
                .firstResultOptional();
    }

    /** The last one that a browser took that day, whatever became of it. */
    Optional<HallTicket> lastOf(long hallId, LocalDate day, String visitor) {
        return find(
                        "hallId = ?1 and onDay = ?2 and takenBy = ?3 order by number desc",
                        hallId,
                        day,
                        visitor)
                .firstResultOptional();
    }

    Optional<HallTicket> next(long hallId, LocalDate day) {
        return waiting(hallId, day, 1).stream().findFirst();
    }

    List<HallTicket> waiting(long hallId, LocalDate day, int limit) {
        return in(hallId, day, TicketState.WAITING, limit);
    }

    List<HallTicket> called(long hallId, LocalDate day, int limit) {
        return in(hallId, day, TicketState.CALLED, limit);
    }

    private List<HallTicket> in(long hallId, LocalDate day, TicketState state, int limit) {
        return find("hallId = ?1 and onDay = ?2 and state = ?3 order by number", hallId, day, state)
                .page(0, limit)
                .list();
    }

    int waiting(long hallId, LocalDate day) {
        return waitingBefore(hallId, day, Integer.MAX_VALUE);
    }

    int waitingBefore(long hallId, LocalDate day, int number) {
        return (int)
                count(
                        "hallId = ?1 and onDay = ?2 and state = ?3 and number < ?4",
                        hallId,
                        day,
                        TicketState.WAITING,
                        number);
    }

    /** When the last ones were called for the first time, newest first. */
    List<Instant> lastCalls(long hallId, LocalDate day, int limit) {
        return getEntityManager()
                .createQuery(
                        "select calledAt from HallTicket where hallId = ?1 and onDay = ?2 and"
                                + " calledAt is not null order by calledAt desc",
                        Instant.class)
                .setParameter(1, hallId)
                .setParameter(2, day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Live ones whose hall has closed. */
    List<HallTicket> over(Instant now, int limit) {
        return find("state in ?1 and expiresAt <= ?2 order by expiresAt, id", LIVE, now)
                .page(0, limit)
                .list();
    }
}
