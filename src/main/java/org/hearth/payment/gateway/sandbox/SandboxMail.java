package org.hearth.payment.gateway.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.payment.gateway.GatewayOrder;

/** Which notifications are still to be delivered; taking one keeps other instances off it. */
@ApplicationScoped
class SandboxMail {

    /** The pauses of WeChat Pay's notifications, the first ones. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(3),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(20),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(6));

    /**
     * One attempt at a notification.
     *
     * @param next when it is repeated unless it was accepted; null: never
     */
    record Attempt(String notifyUrl, GatewayOrder order, Instant next) {}

    private final SandboxOrderRepository orders;
    private final Clock clock;

    SandboxMail(SandboxOrderRepository orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional
    public List<String> due() {
        return orders.toNotify(clock.instant(), 50);
    }

    /** Takes the notification if it is due, and puts its next attempt down first. */
    @Transactional
    public Optional<Attempt> take(String reference) {
        Instant now = clock.instant();
        return orders.lock(reference)
                .filter(order -> order.notifyAt != null && !order.notifyAt.isAfter(now))
                .map(
                        order -> {
                            order.notifyAt =
                                    order.notifyAttempts < PAUSES.size()
                                            ? now.plus(PAUSES.get(order.notifyAttempts))
                                            : null;
                            order.notifyAttempts++;
                            return new Attempt(order.notifyUrl, order.seen(), order.notifyAt);
                        });
    }

    /** The merchant accepted it; news that came up meanwhile stays due. */
    @Transactional
    public void accepted(String reference, Attempt attempt) {
        orders.lock(reference)
                .filter(order -> order.state == attempt.order().state())
                .ifPresent(order -> order.notifyAt = null);
    }
}
