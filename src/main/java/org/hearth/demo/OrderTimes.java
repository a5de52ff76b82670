package org.hearth.demo;

import java.time.Duration;
import java.time.Instant;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.WorkOrderType;

/**
 * When the steps of an order are taken, where nothing holds it up.
 *
 * @param papersAt when nothing is missing any more
 * @param takenAt when the technician takes it on
 * @param arrivedAt at the door or the counter
 * @param handledAt the end of the work
 * @param calledAt the call-back
 * @param ratedAt when the customer answers the star card
 */
record OrderTimes(
        Instant askedAt,
        Instant papersAt,
        Instant takenAt,
        Instant arrivedAt,
        Instant handledAt,
        Instant answeredAt,
        Instant calledAt,
        Instant ratedAt) {

    /**
     * @param kept whether the promised times are
     */
    static OrderTimes thrown(Instant asked, DemoRequest request, boolean kept, Dice dice) {
        int minutes = dice.between(10, 180);
        Instant papers = asked.plus(Duration.ofMinutes(minutes / 2));
        Instant taken = asked.plus(Duration.ofMinutes(minutes));
        Instant arrived = taken.plus(arrival(request.type(), kept, dice));
        // A repair is promised within 24 hours, and is made at night, too.
        if (request.type() != WorkOrderType.REPAIR) {
            arrived = Daytime.next(arrived);
        }
        Instant handled = arrived.plus(work(request.type(), kept, dice));
        if (request.type().spoken()) {
            handled = Daytime.next(handled);
        }
        Instant answered = Daytime.next(handled.plus(Duration.ofMinutes(dice.between(5, 120))));
        Instant called = Daytime.next(answered.plus(Duration.ofHours(dice.between(20, 50))));
        Instant rated = Daytime.next(called.plus(Duration.ofMinutes(dice.between(60, 600))));
        return new OrderTimes(asked, papers, taken, arrived, handled, answered, called, rated);
    }

    private static Duration arrival(WorkOrderType type, boolean kept, Dice dice) {
        return switch (type) {
            case TRANSFER, CARD_REPLACEMENT, COMPLAINT, QUESTION, PRAISE ->
                    Duration.ofMinutes(dice.between(1, 20));
            case REPAIR -> Duration.ofHours(kept ? dice.between(2, 20) : dice.between(25, 60));
            case INSTALLATION ->
                    Duration.ofDays(kept ? dice.between(15, 55) : dice.between(110, 140));
            default -> Duration.ofHours(kept ? dice.between(18, 48) : dice.between(150, 260));
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

    /** When an order comes into this state. */
    Instant of(OrderState state) {
        return switch (state) {
            case CREATED -> papersAt;
            case DISPATCHED, CANCELLED, ACCEPTED -> takenAt;
            case ON_SITE -> arrivedAt;
            case HANDLED -> handledAt;
            case ANSWERED -> answeredAt;
            case REOPENED, CLOSED -> calledAt;
        };
    }

    /** The same life so much later. */
    OrderTimes later(Duration by) {
        return new OrderTimes(
                askedAt.plus(by),
                papersAt.plus(by),
                takenAt.plus(by),
                arrivedAt.plus(by),
                handledAt.plus(by),
                answeredAt.plus(by),
                calledAt.plus(by),
                ratedAt.plus(by));
    }
}
