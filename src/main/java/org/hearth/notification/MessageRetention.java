package org.hearth.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets messages, with the phones they went to, after thirty days. */
@ApplicationScoped
class MessageRetention {

    static final Duration KEPT = Duration.ofDays(30);

    private final OutgoingMessageRepository messages;
    private final Clock clock;

    MessageRetention(OutgoingMessageRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOld() {
        messages.deleteBefore(clock.instant().minus(KEPT));
    }
}
