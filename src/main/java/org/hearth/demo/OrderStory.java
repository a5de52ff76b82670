package org.hearth.demo;

import java.time.Duration;
import java.time.Instant;
import org.hearth.workorder.OrderState;

/**
 * The life of one invented work order, as far as it has come by now.
 *
 * @param account index of the account
 * @param solved what the customer says at the first call-back
 * @param until the state it stays in, or null where it goes on as time does
 * @param papers how the papers stand when it stays, where it needs any
 */
record OrderStory(
        int index,
        int account,
        DemoRequest request,
        OrderTimes times,
        boolean solved,
        OrderState until,
        DemoPapers papers) {

    private static final int PURPOSE = 11;
    private static final int DESK_OPENS = 8;
    private static final int DESK_CLOSES = 19;
    private static final int MOST_MINUTES_AGO = 20 * 60;

    /**
     * @param day the first instant of the day it is asked on
     */
    static OrderStory of(int index, Instant day, int account, DemoRequest request) {
        Dice dice = new Dice(index, PURPOSE);
        Instant asked =
                day.plus(Duration.ofMinutes(dice.between(DESK_OPENS * 60, DESK_CLOSES * 60)));
        // Some units are better than others, or a board would have nothing to show.
        boolean kept = !dice.percent(4 + account % 21 % 5 * 2);
        return new OrderStory(
                index,
                account,
                request,
                OrderTimes.thrown(asked, request, kept, dice),
                dice.percent(97),
                null,
                DemoPapers.COMPLETE);
    }

    /** One that came into its state within the last days, and stays in it. */
    static OrderStory resting(int index, Instant now, int account, OrderRest rest) {
        Dice dice = new Dice(index, PURPOSE);
        OrderTimes times =
                OrderTimes.thrown(
                        Daytime.last(now.minus(Duration.ofMinutes(dice.below(MOST_MINUTES_AGO)))),
                        rest.request(),
                        true,
                        dice);
        Instant since = now.minus(Duration.ofMinutes(dice.between(20, MOST_MINUTES_AGO)));
        while (times.of(rest.state()).isAfter(since)) {
            times = times.later(Duration.ofDays(-1));
        }
        return new OrderStory(
                index,
                account,
                rest.request(),
                times,
                rest.state() != OrderState.REOPENED,
                rest.state(),
                rest.papers());
    }
}
