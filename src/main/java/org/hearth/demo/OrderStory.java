package org.hearth.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hearth.platform.time.ClockShift;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.WorkOrderType;

/**
 * The life of one invented work order, as far as it has come by now.
 *
 * @param account index of the account
 * @param sentAfter from the asking to the dispatch to a technician
 * @param takenAfter from the asking to the technician's taking it on
 * @param arrivedAfter from the asking to the door; where nobody comes to a door, to the counter
 * @param handledAfter from the asking to the end of the work
 * @param answeredAfter from the asking to the answer
 * @param calledAfter from the asking to the call-back
 * @param solved what the customer says at the call-back
 */
record OrderStory(
        int index,
        int account,
        DemoRequest request,
        Instant askedAt,
        Duration sentAfter,
        Duration takenAfter,
        Duration arrivedAfter,
        Duration handledAfter,
        Duration answeredAfter,
        Duration calledAfter,
        boolean solved) {

    private static final int PURPOSE = 11;
    private static final int DESK_OPENS = 8;
    private static final int DESK_CLOSES = 19;

    /** Accounts lie in the districts in turn (AccountRows); the third of them is Yuzhong. */
    private static final int DISTRICTS = 21;

    private static final int YUZHONG = 2;
    private static final Duration QUICK = Duration.ofMinutes(20);
    private static final Duration NEVER = Duration.ofDays(10_000);

    /**
     * @param day the first instant of the day it is asked on
     */
    static OrderStory of(int index, Instant day, int accounts, DemoRequest request) {
        Dice dice = new Dice(index, PURPOSE);
        Instant asked =
                day.plus(Duration.ofMinutes(dice.between(DESK_OPENS * 60, DESK_CLOSES * 60)));
        int account = dice.between(1, accounts);
        // Some units are better than others, or a board would have nothing to show.
        boolean kept = !dice.percent(4 + account % 21 % 5 * 2);
        Duration taken = Duration.ofMinutes(dice.between(10, 180));
        Duration arrived = taken.plus(arrival(request.type(), kept, dice));
        Duration handled = arrived.plus(work(request.type(), kept, dice));
        Duration answered = handled.plus(Duration.ofMinutes(dice.between(5, 120)));
        return new OrderStory(
                index,
                account,
                request,
                asked,
                taken.dividedBy(2),
                taken,
                arrived,
                handled,
                answered,
                byDay(asked, answered.plus(Duration.ofHours(dice.between(20, 50)))),
                dice.percent(97));
    }

    /** Whether it was asked for within so long, by a clock that may show the story's own time. */
    boolean lately(Duration within, Clock clock) {
        return askedAt.isAfter(ClockShift.real(clock).minus(within));
    }

    /** The same on its way: it has come to one of its steps and no further. */
    OrderStory waiting() {
        int stage = index % 6;
        return new OrderStory(
                index,
                index / 6 % 2 == 0 ? inYuzhong(account) : account,
                request,
                askedAt,
                stage > 0 ? QUICK : NEVER,
                stage > 1 ? QUICK.multipliedBy(2) : NEVER,
                stage > 2 ? QUICK.multipliedBy(3) : NEVER,
                stage > 3 ? QUICK.multipliedBy(4) : NEVER,
                stage > 4 ? QUICK.multipliedBy(5) : NEVER,
                NEVER,
                true);
    }

    /** Where the demonstration's dispatcher and first technicians work, so that they have some. */
    private static int inYuzhong(int account) {
        return Math.max(account / DISTRICTS - 1, 0) * DISTRICTS + YUZHONG;
    }

    /** Nobody is called at night: the next morning instead. */
    private static Duration byDay(Instant asked, Duration after) {
        var called = asked.plus(after).atZone(UtilityClock.ZONE);
        boolean open = called.getHour() >= DESK_OPENS && called.getHour() < DESK_CLOSES;
        return open ? after : after.plusHours(Math.floorMod(DESK_OPENS + 1 - called.getHour(), 24));
    }

    private static Duration arrival(WorkOrderType type, boolean kept, Dice dice) {
        return switch (type) {
            case TRANSFER, CARD_REPLACEMENT, COMPLAINT, QUESTION, PRAISE ->
                    Duration.ofMinutes(dice.between(1, 20));
            case REPAIR -> Duration.ofHours(kept ? dice.between(2, 20) : dice.between(25, 60));
            default -> Duration.ofHours(kept ? dice.between(18, 60) : dice.between(150, 260));
        };
    }

    private static Duration work(WorkOrderType type, boolean kept, Dice dice) {
        return switch (type) {
            case TRANSFER, CARD_REPLACEMENT ->
                    Duration.ofMinutes(kept ? dice.between(3, 9) : dice.between(11, 30));
            case COMPLAINT -> Duration.ofHours(kept ? dice.between(4, 40) : dice.between(200, 300));
            case QUESTION -> Duration.ofHours(kept ? dice.between(1, 60) : dice.between(240, 320));
            default -> Duration.ofMinutes(dice.between(20, 150));
        };
    }
}
