package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.SupplySite;
import org.hearth.appointment.Answers;
import org.hearth.appointment.Appointments;
import org.hearth.appointment.Entitlements;
import org.hearth.appointment.NewBooking;
import org.hearth.appointment.ServiceKind;
import org.hearth.appointment.Slots;
import org.hearth.appointment.VisitTime;
import org.hearth.platform.audit.Actor;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderContact;

/** Visits that invented customers have booked for the coming days, by telephone. */
@ApplicationScoped
class BookingTeller {

    static final int BOOKINGS = 48;

    private static final int PURPOSE = 16;
    private static final Actor AGENT = Actor.staff("agent");

    /** Those of the first ones that are free among which a customer chooses. */
    private static final int CHOICE = 16;

    private static final int TRIES = 60;

    /** Districts beside the first branch's: a few, since slots are laid out for each. */
    private static final int[] OTHERS = {0, 8, 15};

    private static final List<ServiceKind> KINDS =
            List.of(
                    ServiceKind.INSPECTION,
                    ServiceKind.REPAIR,
                    ServiceKind.HOSE_REPLACEMENT,
                    ServiceKind.METER_REPLACEMENT);

    private final Accounts accounts;
    private final Entitlements entitlements;
    private final Slots slots;
    private final Appointments appointments;
    private final DemoPlaces places;

    BookingTeller(
            Accounts accounts,
            Entitlements entitlements,
            Slots slots,
            Appointments appointments,
            DemoSettings settings) {
        this.accounts = accounts;
        this.entitlements = entitlements;
        this.slots = slots;
        this.appointments = appointments;
        this.places = new DemoPlaces(settings.accounts());
    }

    /** The booked order; empty where nobody who may is found, or no time is free. */
    @Transactional
    public Optional<Long> tell(int index) {
        Dice dice = new Dice(index, PURPOSE);
        ServiceKind kind = KINDS.get(index % KINDS.size());
        int account =
                dice.percent(60)
                        ? places.ofFirstBranch(dice)
                        : places.ofDistrict(OTHERS[dice.below(OTHERS.length)], dice);
        return entitled(account, kind).flatMap(site -> book(site, kind, dice));
    }

    private Optional<SupplySite> entitled(int first, ServiceKind kind) {
        int account = first;
        for (int tried = 0; tried < TRIES; tried++) {
            AccountView view =
                    accounts.find(Long.toString(DemoAccount.idOf(account))).orElseThrow();
            if (entitlements.of(view, kind, Answers.NONE).allowed()) {
                return accounts.site(view.number());
            }
            account = places.after(account);
        }
        return Optional.empty();
    }

    private Optional<Long> book(SupplySite site, ServiceKind kind, Dice dice) {
        List<VisitTime> free = slots.nextFree(site.branch(), kind, site.accountClass(), CHOICE);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                appointments
                        .book(
                                AGENT,
                                new NewBooking(
                                        kind,
                                        site.accountNumber(),
                                        null,
                                        Answers.NONE,
                                        free.get(dice.below(free.size())),
                                        OrderChannel.CALL,
                                        new OrderContact(
                                                site.holderName(), site.holderPhone(), "zh-CN"),
                                        "来电预约",
                                        "已按您说的时间约好"))
                        .orderId());
    }
}
