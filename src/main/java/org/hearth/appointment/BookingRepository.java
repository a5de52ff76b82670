package org.hearth.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class BookingRepository implements PanacheRepositoryBase<Booking, Long> {

    Optional<Booking> ofOrder(long orderId) {
        return find("orderId", orderId).firstResultOptional();
    }

    List<Booking> ofOrders(Collection<Long> orderIds) {
        return list("orderId in ?1", orderIds);
    }

    /**
     * The booking as it is now, held until the transaction ends. The query is native because
     * Hibernate would write {@code for update of}, which MariaDB refuses.
     */
    Optional<Booking> locked(long orderId) {
        Optional<Booking> found =
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(
                                "select * from booking where order_id = ?1 for update",
                                Booking.class)
                        .setParameter(1, orderId)
                        .uniqueResultOptional();
        found.ifPresent(getEntityManager()::refresh);
        return found;
    }

    /**
     * A branch's bookings of a day that were not called off: no more than its slots have places.
     */
    List<Booking> on(String branch, LocalDate day) {
        return list(
                "branch = ?1 and day = ?2 and state <> ?3 order by id",
                branch,
                day,
                BookingState.CANCELLED);
    }

    /** Orders whose visit is on a day and whose customers were not reminded of it. */
    List<Long> toRemind(LocalDate day, long after, int limit) {
        return getEntityManager()
                .createQuery(
                        "select b.id from Booking b where b.day = ?1 and b.state = ?2 and b.id > ?3"
                                + " and (b.remindedOn is null or b.remindedOn <> ?1) order by b.id",
                        Long.class)
                .setParameter(1, day)
                .setParameter(2, BookingState.BOOKED)
                .setParameter(3, after)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * @return whether nobody else had reminded of it
     */
    boolean remind(long bookingId, LocalDate day) {
        return update(
                        "remindedOn = ?1, version = version + 1 where id = ?2 and state = ?3 and day"
                                + " = ?1 and (remindedOn is null or remindedOn <> ?1)",
                        day,
                        bookingId,
                        BookingState.BOOKED)
                == 1;
    }
}
