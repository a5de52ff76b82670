package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Locale;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.Masked;
import org.hearth.workorder.OrderView;

/** The one way in which a step of a booking is recorded and told. */
@ApplicationScoped
class BookingSteps {

    private final BookingEventRepository events;
    private final SlotPlaces places;
    private final Event<AppointmentTold> told;
    private final Clock clock;

    BookingSteps(
            BookingEventRepository events,
            SlotPlaces places,
            Event<AppointmentTold> told,
            Clock clock) {
        this.events = events;
        this.places = places;
        this.told = told;
        this.clock = clock;
    }

    /**
     * @param before the state before the step, or null at the beginning
     */
    @Transactional(TxType.MANDATORY)
    AppointmentView record(
            Booking booking, BookingStep step, BookingState before, Actor actor, OrderView order) {
        events.persist(new BookingEvent(booking, step, before, actor, clock.instant()));
        AppointmentView view = view(booking, order);
        if (step != BookingStep.DONE && step != BookingStep.PASSED_ON) {
            told.fire(
                    new AppointmentTold(
                            step,
                            view,
                            order.contact().phone(),
                            Locale.forLanguageTag(order.contact().language()),
                            order.residentId() != null));
        }
        return view;
    }

    /** Ends a booking; a place whose time may still be used by others is given back. */
    @Transactional(TxType.MANDATORY)
    AppointmentView end(
            Booking booking, BookingStep step, BookingState to, Actor actor, OrderView order) {
        BookingState before = booking.state;
        booking.become(to);
        if (step == BookingStep.CANCELLED && before == BookingState.BOOKED) {
            places.release(booking.slotId);
        }
        return record(booking, step, before, actor, order);
    }

    static AppointmentView view(Booking booking, OrderView order) {
        return new AppointmentView(
                order.orderId(),
                order.number(),
                ServiceKind.of(order.type()).orElseThrow(),
                booking.branch,
                Masked.address("", order.place().street()),
                booking.time(),
                booking.state,
                order.state(),
                booking.moves);
    }
}
