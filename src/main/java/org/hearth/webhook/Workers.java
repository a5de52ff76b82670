package org.hearth.webhook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that deliver for one tenant. Each serves one endpoint, and no partner holds more than
 * its share of them, however many of its endpoints are slow.
 */
final class Workers {

    static final int ALL = 32;
    static final int OF_ONE_PARTNER = 4;

    private final Set<Long> busy = new HashSet<>();
    private final Map<Long, Integer> byPartner = new HashMap<>();
    private final ExecutorService threads =
            new ThreadPoolExecutor(
                    0, ALL, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), Daemon::new);

    private static final class Daemon extends Thread {
        private Daemon(Runnable work) {
            super(work, "webhooks");
            setDaemon(true);
        }
    }

    /**
     * Has an endpoint served, unless that is being done, or its partner has its share of workers.
     *
     * @return false where no worker is free for anybody
     */
    boolean begin(DueEndpoint endpoint, Runnable work) {
        if (!take(endpoint)) {
            return true;
        }
        try {
            threads.execute(
                    () -> {
                        try {
                            work.run();
                        } finally {
                            giveBack(endpoint);
                        }
                    });
            return true;
        } catch (RejectedExecutionException allBusy) {
            giveBack(endpoint);
            return false;
        }
    }

    private synchronized boolean take(DueEndpoint endpoint) {
        if (byPartner.getOrDefault(endpoint.partnerId(), 0) >= OF_ONE_PARTNER
                || !busy.add(endpoint.id())) {
            return false;
        }
        byPartner.merge(endpoint.partnerId(), 1, Integer::sum);
        return true;
    }

    private synchronized void giveBack(DueEndpoint endpoint) {
        busy.remove(endpoint.id());
        byPartner.computeIfPresent(
                endpoint.partnerId(), (partner, held) -> held == 1 ? null : held - 1);
    }

    void stop() {
        threads.shutdownNow();
    }
}
