package org.hearth.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final Workers workers = new Workers();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();
    private long endpoint;

    @AfterEach
    void stop() {
        slow.countDown();
        workers.stop();
    }

    @Test
    void partners_with_ten_slow_endpoints_each_leave_workers_for_another() {
        for (long partner = 1; partner <= 7; partner++) {
            tenSlowOf(partner);
        }
        await().untilAtomic(begun, is(7 * Workers.OF_ONE_PARTNER));

        CountDownLatch served = new CountDownLatch(1);
        assertThat(workers.begin(new DueEndpoint(++endpoint, 99), served::countDown)).isTrue();

        await().until(() -> served.getCount() == 0);
        assertThat(begun).hasValue(7 * Workers.OF_ONE_PARTNER);
    }

    @Test
    void an_endpoint_that_waited_for_its_partners_share_is_served_later() throws Exception {
        tenSlowOf(1);
        await().untilAtomic(begun, is(Workers.OF_ONE_PARTNER));
        slow.countDown();

        CountDownLatch served = new CountDownLatch(1);
        DueEndpoint waiting = new DueEndpoint(++endpoint, 1);
        await().until(
                        () -> {
                            workers.begin(waiting, served::countDown);
                            return served.await(10, TimeUnit.MILLISECONDS);
                        });
    }

    @Test
    void an_endpoint_has_one_worker_at_a_time() {
        DueEndpoint one = new DueEndpoint(++endpoint, 1);
        workers.begin(one, this::hang);
        await().untilAtomic(begun, is(1));

        assertThat(workers.begin(one, begun::incrementAndGet)).isTrue();

        slow.countDown();
        assertThat(begun).hasValue(1);
    }

    private void tenSlowOf(long partner) {
        for (int i = 0; i < 10; i++) {
            workers.begin(new DueEndpoint(++endpoint, partner), this::hang);
        }
    }

    private void hang() {
        begun.incrementAndGet();
        try {
            slow.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static org.hamcrest.Matcher<Integer> is(int expected) {
        return org.hamcrest.Matchers.equalTo(expected);
    }
}
