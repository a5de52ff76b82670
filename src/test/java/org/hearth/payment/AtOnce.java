package org.hearth.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several callers who start at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What one of the callers does. */
    interface Numbered<T> {
        T call(int number) throws Exception;
    }

    static <T> List<T> all(int callers, Numbered<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            CyclicBarrier start = new CyclicBarrier(callers);
            List<Callable<T>> calls =
                    IntStream.range(0, callers)
                            .mapToObj(
                                    i ->
                                            (Callable<T>)
                                                    () -> {
                                                        start.await();
                                                        return work.call(i);
                                                    })
                            .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
