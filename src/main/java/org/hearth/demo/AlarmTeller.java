package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.hearth.account.Accounts;
import org.hearth.account.Branches;
import org.hearth.account.SupplySite;
import org.hearth.emergency.AlarmGrade;
import org.hearth.emergency.AlarmKind;
import org.hearth.emergency.AlarmView;
import org.hearth.emergency.AlarmWork;
import org.hearth.emergency.Alarms;
import org.hearth.emergency.CrewView;
import org.hearth.emergency.Crews;
import org.hearth.emergency.NewAlarm;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.ClockShift;
import org.hearth.workorder.CallBacks;
import org.hearth.workorder.OrderPlace;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;

/** Crews, and some alarms of the last months that they answered. */
@ApplicationScoped
class AlarmTeller {

    static final int ALARMS = 60;

    private static final int PURPOSE = 13;
    private static final int DAYS = 180;
    private static final Actor DESK = Actor.staff("dispatcher");
    private static final Actor CALLER = Actor.staff("agent");
    private static final List<String> CREWS = List.of("抢险一班", "抢险二班");

    private final Accounts accounts;
    private final Branches branches;
    private final Crews crews;
    private final Alarms alarms;
    private final AlarmWork work;
    private final OrderWork orders;
    private final CallBacks calls;
    private final Clock clock;

    AlarmTeller(
            Accounts accounts,
            Branches branches,
            Crews crews,
            Alarms alarms,
            AlarmWork work,
            OrderWork orders,
            CallBacks calls,
            Clock clock) {
        this.accounts = accounts;
        this.branches = branches;
        this.crews = crews;
        this.alarms = alarms;
        this.work = work;
        this.orders = orders;
        this.calls = calls;
        this.clock = clock;
    }

    /** Two crews for each branch; nothing where there are some. */
    @Transactional
    public boolean crews() {
        if (!crews.all().isEmpty()) {
            return false;
        }
        int phone = 0;
        for (String branch : branches.all()) {
            for (String name : CREWS) {
                crews.add(DESK, name, branch, "1390000%04d".formatted(++phone));
            }
        }
        return true;
    }

    /** One alarm from the call to the crew's leaving of the site, one in ten too late. */
    @Transactional
    public long tell(int index, int accounts) {
        Dice dice = new Dice(index, PURPOSE);
        int minute = dice.below(24 * 60);
        Duration back =
                Duration.ofDays((long) (ALARMS - index + 1) * DAYS / ALARMS).minusMinutes(minute);
        Moment at = new Moment(clock.instant().minus(back));
        AlarmView alarm = at.taken(() -> take(dice, accounts));
        CrewView crew = crews.toSend(alarm.order().branch()).get(0);
        long id = alarm.alarmId();
        boolean late = dice.percent(10);
        at.after(Duration.ofSeconds(dice.between(20, 60)));
        at.taken(() -> work.dispatch(DESK, id, crew.crewId()));
        at.after(Duration.ofSeconds(late ? dice.between(130, 300) : dice.between(40, 110)));
        at.taken(() -> work.leave(DESK, id));
        at.after(Duration.ofMinutes(dice.between(6, 25)));
        at.taken(() -> work.arrive(DESK, id));
        at.after(Duration.ofMinutes(dice.between(3, 20)));
        at.taken(() -> work.makeSafe(DESK, id));
        at.after(Duration.ofMinutes(dice.between(10, 90)));
        at.taken(() -> work.restore(DESK, id));
        at.after(Duration.ofMinutes(dice.between(31, 50)));
        at.taken(() -> work.end(DESK, id, "已更换漏气的接头，检漏合格", null));
        at.after(Duration.ofDays(1));
        if (at.past()) {
            at.does(() -> calls.solved(CALLER, alarm.order().orderId(), OrderWords.none()));
        }
        recheck(at, alarms.byId(id).recheckId());
        return id;
    }

    /** The expert is there within the day after a major alarm. */
    private void recheck(Moment at, Long order) {
        if (order == null || !at.past()) {
            return;
        }
        at.after(Duration.ofHours(-10));
        at.does(() -> orders.accept(DESK, order));
        at.does(() -> orders.arrive(DESK, order));
        at.after(Duration.ofHours(1));
        at.does(() -> orders.handle(DESK, order, OrderWords.said("专家复查合格，可以正常用气")));
        at.does(() -> orders.answer(CALLER, order, OrderWords.said("已由专家复查，合格")));
        at.after(Duration.ofHours(20));
        if (at.past()) {
            at.does(() -> calls.solved(CALLER, order, OrderWords.none()));
        }
    }

    private AlarmView take(Dice dice, int among) {
        SupplySite site =
                accounts.site(Long.toString(DemoAccount.idOf(dice.between(1, among))))
                        .orElseThrow();
        AlarmKind kind = AlarmKind.values()[dice.below(3)];
        return alarms.receive(
                DESK,
                new NewAlarm(
                        kind,
                        dice.percent(5) ? AlarmGrade.MAJOR : AlarmGrade.ORDINARY,
                        site.accountId(),
                        site.accountNumber(),
                        new OrderPlace(site.districtCode(), site.street(), site.addressDetail()),
                        site.holderPhone(),
                        site.holderName(),
                        ""));
    }

    /** The time of a story, which goes on from step to step. */
    private final class Moment {

        private Instant now;

        Moment(Instant now) {
            this.now = now;
        }

        void after(Duration time) {
            now = now.plus(time);
        }

        boolean past() {
            return now.isBefore(clock.instant());
        }

        AlarmView taken(Supplier<AlarmView> step) {
            AlarmView[] seen = new AlarmView[1];
            does(() -> seen[0] = step.get());
            return seen[0];
        }

        void does(Runnable step) {
            ClockShift.run(Duration.between(clock.instant(), now), step);
        }
    }
}
