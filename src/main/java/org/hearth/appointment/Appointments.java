package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountError;
import org.hearth.account.AccountLedger;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.SupplySite;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrders;

/**
 * The door to booked visits. Locks are taken in one order: account, order, booking, slots. A place
 * is taken in the transaction that makes its order, so that neither is there without the other.
 */
@ApplicationScoped
public class Appointments {

    private static final Comparator<BookedVisit> IN_ORDER =
            Comparator.comparing((BookedVisit booked) -> booked.visit().time().part())
                    .thenComparing(booked -> booked.visit().kind())
                    .thenComparing(booked -> booked.visit().orderNumber());

    private final BookingRepository bookings;
    private final BookingSteps steps;
    private final SlotPlaces places;
    private final Entitlements entitlements;
    private final AgreedVisits agreed;
    private final WorkOrders orders;
    private final Accounts accounts;
    private final AccountLedger ledger;
    private final Clock clock;

    Appointments(
            BookingRepository bookings,
            BookingSteps steps,
            SlotPlaces places,
            Entitlements entitlements,
            AgreedVisits agreed,
            WorkOrders orders,
            Accounts accounts,
            AccountLedger ledger,
            Clock clock) {
        this.bookings = bookings;
        this.steps = steps;
        this.places = places;
        this.entitlements = entitlements;
        this.agreed = agreed;
        this.orders = orders;
        this.accounts = accounts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Books a visit and makes its order. Sent twice, the second is refused: the same is asked for
     * already.
     *
     * @throws BusinessException ACCOUNT_NOT_FOUND (also of an account that the resident does not
     *     follow), NOT_ELIGIBLE with the reason, SLOT_TAKEN with the next free times,
     *     SLOT_NOT_OFFERED
     */
    @Transactional
    public AppointmentView book(Actor actor, NewBooking asked) {
        AccountView account = account(asked);
        ledger.lock(account.accountId());
        Eligibility may = entitlements.of(account, asked.kind(), asked.answers());
        if (!may.allowed()) {
            throw new BusinessException(
                    AppointmentError.NOT_ELIGIBLE, Map.of("reason", may.reason().name()));
        }
        SupplySite site = accounts.site(account.number()).orElseThrow();
        SlotRow slot = places.take(site.branch(), asked.kind(), site.accountClass(), asked.time());
        NewOrder order =
                NewOrder.of(
                        asked.kind().orderType(),
                        asked.channel(),
                        site,
                        asked.contact(),
                        asked.description());
        OrderView made =
                orders.create(
                        actor, asked.residentId() == null ? order : order.by(asked.residentId()));
        return begin(actor, made, site.branch(), slot, asked.said());
    }

    private AccountView account(NewBooking asked) {
        return asked.residentId() != null
                ? accounts.followed(asked.residentId(), asked.accountNumber())
                : accounts.find(asked.accountNumber())
                        .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
    }

    private AppointmentView begin(
            Actor actor, OrderView order, String branch, SlotRow slot, String said) {
        Booking booking = new Booking(order.orderId(), branch, slot, clock.instant());
        bookings.persist(booking);
        agreed.agree(actor, order.orderId(), booking.time(), said);
        return steps.record(booking, BookingStep.BOOKED, null, actor, order);
    }

    /**
     * Gives an order that is open a time for its visit: the first one, another one, or a new one
     * after nobody opened. The time is written into the order's history.
     *
     * @param said what the customer reads there
     * @throws BusinessException APPOINTMENT_STATE once the booked visit has begun, SLOT_TAKEN,
     *     SLOT_NOT_OFFERED, ORDER_NOT_FOUND
     */
    @Transactional
    public AppointmentView schedule(Actor actor, long orderId, VisitTime time, String said) {
        AccountClass accountClass = lockAccount(orders.byId(orderId));
        OrderView order = orders.note(actor, orderId, OrderWords.said(said));
        ServiceKind kind = ServiceKind.of(order.type()).orElseThrow(Appointments::state);
        Booking booking = bookings.locked(orderId).orElse(null);
        if (booking == null) {
            if (!order.state().open()) {
                throw state();
            }
            SlotRow slot = places.take(order.branch(), kind, accountClass, time);
            return begin(actor, order, order.branch(), slot, said);
        }
        return again(actor, booking, order, kind, accountClass, time, said);
    }

    private AppointmentView again(
            Actor actor,
            Booking booking,
            OrderView order,
            ServiceKind kind,
            AccountClass accountClass,
            VisitTime time,
            String said) {
        AppointmentView now = BookingSteps.view(booking, order);
        if (!now.changeable(clock.instant()) && !now.bookableAgain()) {
            throw state();
        }
        BookingState before = booking.state;
        SlotRow slot =
                booking.booked()
                        ? places.swap(booking.slotId, order.branch(), kind, accountClass, time)
                        : places.take(order.branch(), kind, accountClass, time);
        booking.rebook(order.branch(), slot, clock.instant());
        agreed.agree(actor, order.orderId(), time, said);
        return steps.record(
                booking,
                before == BookingState.BOOKED ? BookingStep.MOVED : BookingStep.BOOKED,
                before,
                actor,
                order);
    }

    /** Holds the order's account, and tells its class; an order without one is a resident's. */
    private AccountClass lockAccount(OrderView order) {
        return order.accountId() == null
                ? AccountClass.RESIDENTIAL
                : ledger.lock(order.accountId()).accountClass();
    }

    /**
     * Calls off a visit and its order, until the visit begins.
     *
     * @throws BusinessException APPOINTMENT_STATE, APPOINTMENT_NOT_FOUND, ORDER_STATE
     */
    @Transactional
    public AppointmentView cancel(Actor actor, long orderId, OrderWords words) {
        AppointmentView visit = ofOrder(orderId).orElseThrow(Appointments::notFound);
        if (!visit.changeable(clock.instant())) {
            throw state();
        }
        orders.cancel(actor, orderId, words);
        return ofOrder(orderId).orElseThrow();
    }

    /** The visit of an order; empty where none was booked. */
    @Transactional
    public Optional<AppointmentView> ofOrder(long orderId) {
        return bookings.ofOrder(orderId)
                .map(booking -> BookingSteps.view(booking, orders.byId(orderId)));
    }

    /** When the visits of several orders are, by order; those without one are not in it. */
    @Transactional
    public Map<Long, VisitTime> timesOf(Collection<Long> orderIds) {
        if (orderIds.isEmpty()) {
            return Map.of();
        }
        return bookings.ofOrders(orderIds).stream()
                .filter(Booking::booked)
                .collect(Collectors.toMap(booking -> booking.orderId, Booking::time));
    }

    /** The visits of a branch on a day, in their order. */
    @Transactional
    public List<BookedVisit> on(String branch, LocalDate day) {
        return bookings.on(branch, day).stream()
                .map(
                        booking -> {
                            OrderView order = orders.byId(booking.orderId);
                            return new BookedVisit(BookingSteps.view(booking, order), order);
                        })
                .sorted(IN_ORDER)
                .toList();
    }

    private static BusinessException state() {
        return new BusinessException(AppointmentError.APPOINTMENT_STATE);
    }

    private static BusinessException notFound() {
        return new BusinessException(AppointmentError.APPOINTMENT_NOT_FOUND);
    }
}
