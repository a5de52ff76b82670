package org.hearth.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.time.UtilityClock;

/**
 * A year of requests up to yesterday, in the order they are made, and behind them those that wait
 * for somebody now; the same for the same moment.
 */
final class OrderStories {

    private static final int PURPOSE = 12;
    private static final int PURPOSE_PLACE = 14;
    private static final int DAYS = 365;

    /** At most one order in so many waits for somebody. */
    private static final int WAITING_ONE_IN = 8;

    private final List<DemoRequest> requests = DemoRequest.all();
    private final List<OrderRest> rests = OrderRest.all(requests);
    private final int weights = requests.stream().mapToInt(DemoRequest::weight).sum();
    private final DemoPlaces places;
    private final Instant now;
    private final Instant first;
    private final int past;

    /**
     * @param orders how many there are in all
     */
    OrderStories(Instant now, int orders, int accounts) {
        LocalDate today = LocalDate.ofInstant(now, UtilityClock.ZONE);
        this.now = now;
        this.first = today.minusDays(DAYS + 1L).atStartOfDay(UtilityClock.ZONE).toInstant();
        this.past = orders - Math.min(rests.size(), orders / WAITING_ONE_IN);
        this.places = new DemoPlaces(accounts);
    }

    /**
     * @param index 1 for the oldest
     */
    OrderStory story(int index) {
        Dice dice = new Dice(index, PURPOSE_PLACE);
        if (index > past) {
            int account = index % 2 == 0 ? places.ofFirstBranch(dice) : places.any(dice);
            return OrderStory.resting(index, now, account, rests.get(index - past - 1));
        }
        Duration day = Duration.ofDays((long) index * DAYS / past);
        return OrderStory.of(index, first.plus(day), places.any(dice), request(index));
    }

    private DemoRequest request(int index) {
        int left = new Dice(index, PURPOSE).below(weights);
        for (DemoRequest request : requests) {
            left -= request.weight();
            if (left < 0) {
                return request;
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }
}
