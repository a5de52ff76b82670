package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderStepped;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrders;

/** What becomes of a booked visit: it follows its order, and staff may say that nobody opened. */
@ApplicationScoped
public class VisitOutcomes {

    /** The kind of actor that a resident is. */
    private static final String CUSTOMER = Actor.resident(0).kind();

    private final BookingRepository bookings;
    private final BookingSteps steps;
    private final SlotPlaces places;
    private final WorkOrders orders;
    private final OrderWork work;
    private final Clock clock;

    VisitOutcomes(
            BookingRepository bookings,
            BookingSteps steps,
            SlotPlaces places,
            WorkOrders orders,
            OrderWork work,
            Clock clock) {
        this.bookings = bookings;
        this.steps = steps;
        this.places = places;
        this.orders = orders;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Nobody opened; the order goes on, and its customer is asked for another time.
     *
     * @throws BusinessException APPOINTMENT_STATE before the visit begins or after its end,
     *     APPOINTMENT_NOT_FOUND, ORDER_NOT_FOUND
     */
    @Transactional
    public void noShow(Actor actor, long orderId, OrderWords words) {
        if (orders.byId(orderId).state() == OrderState.ON_SITE) {
            work.notMet(actor, orderId, words);
            return;
        }
        OrderView order = orders.note(actor, orderId, words);
        Booking booking =
                bookings.locked(orderId)
                        .orElseThrow(
                                () ->
                                        new BusinessException(
                                                AppointmentError.APPOINTMENT_NOT_FOUND));
        if (!booking.booked() || clock.instant().isBefore(booking.time().begins())) {
            throw new BusinessException(AppointmentError.APPOINTMENT_STATE);
        }
        steps.end(booking, BookingStep.NO_SHOW, BookingState.NO_SHOW, actor, order);
    }

    @Transactional
    void onStep(@Observes OrderStepped stepped) {
        switch (stepped.step()) {
            case NOT_MET -> end(stepped, BookingStep.NO_SHOW, BookingState.NO_SHOW);
            case HANDLED -> end(stepped, BookingStep.DONE, BookingState.DONE);
            case DISPATCHED -> follow(stepped);
            case CANCELLED -> callOff(stepped);
            default -> {
                // The visit stands as it was booked.
            }
        }
    }

    /** Its customer may not once the visit has begun, on whichever page; staff always may. */
    private void callOff(OrderStepped stepped) {
        boolean byCustomer = stepped.actor().kind().equals(CUSTOMER);
        bookings.ofOrder(stepped.order().orderId())
                .filter(booking -> byCustomer && booking.booked())
                .filter(booking -> !clock.instant().isBefore(booking.time().begins()))
                .ifPresent(
                        booking -> {
                            throw new BusinessException(AppointmentError.APPOINTMENT_STATE);
                        });
        end(stepped, BookingStep.CANCELLED, BookingState.CANCELLED);
    }

    /** The branch that has the order now makes the visit, in a place of its own. */
    private void follow(OrderStepped stepped) {
        String branch = stepped.order().branch();
        bookings.locked(stepped.order().orderId())
                .filter(Booking::booked)
                .filter(booking -> !booking.branch.equals(branch))
                .ifPresent(booking -> passOn(booking, stepped));
    }

    /** Of a day that is over no places are counted. */
    private void passOn(Booking booking, OrderStepped stepped) {
        LocalDate today = LocalDate.now(clock);
        String branch = stepped.order().branch();
        booking.passOn(
                branch,
                booking.day.isBefore(today)
                        ? booking.slotId
                        : places.passOn(
                                booking.slotId, branch, booking.skill, booking.time(), today));
        steps.record(
                booking, BookingStep.PASSED_ON, booking.state, stepped.actor(), stepped.order());
    }

    private void end(OrderStepped stepped, BookingStep step, BookingState to) {
        OrderView order = stepped.order();
        bookings.locked(order.orderId())
                .filter(booking -> booking.booked() || to == BookingState.CANCELLED)
                .filter(booking -> booking.state != to)
                .ifPresent(booking -> steps.end(booking, step, to, stepped.actor(), order));
    }
}
