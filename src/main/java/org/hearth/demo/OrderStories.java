package org.hearth.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.time.UtilityClock;

/** A year of requests up to yesterday, in the order they are made; the same for the same day. */
final class OrderStories {

    private static final int PURPOSE = 12;
    private static final int DAYS = 365;

    /** One in so many is of yesterday and waits, so that each step of a queue shows some. */
    private static final int FRESH = 60;

    private final List<DemoRequest> requests = DemoRequest.all();
    private final int weights = requests.stream().mapToInt(DemoRequest::weight).sum();
    private final Instant first;
    private final int orders;
    private final int accounts;

    OrderStories(LocalDate today, int orders, int accounts) {
        this.first = today.minusDays(DAYS + 1L).atStartOfDay(UtilityClock.ZONE).toInstant();
        this.orders = orders;
        this.accounts = accounts;
    }

    /**
     * @param index 1 for the oldest
     */
    OrderStory story(int index) {
        boolean fresh = orders - index < orders / FRESH;
        Duration day = Duration.ofDays(fresh ? DAYS : (long) index * DAYS / orders);
        OrderStory story = OrderStory.of(index, first.plus(day), accounts, request(index));
        return fresh ? story.waiting() : story;
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
