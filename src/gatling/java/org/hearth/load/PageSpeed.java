package org.hearth.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long whole pages take that a few staff open one after the other, in microseconds. */
final class PageSpeed {

    /** Signs in one of the staff, on their own thread. */
    interface SignIn extends Callable<StaffBrowser> {}

    private PageSpeed() {}

    /**
     * @param pages paths by the names they are printed with
     */
    static Map<String, List<Long>> measure(
            Map<String, String> pages, int staff, int seconds, SignIn signIn) throws Exception {
        Map<String, List<Long>> taken = new LinkedHashMap<>();
        pages.keySet()
                .forEach(name -> taken.put(name, Collections.synchronizedList(new ArrayList<>())));
        ExecutorService threads = Executors.newFixedThreadPool(staff);
        List<Future<Void>> all = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; i < staff; i++) {
            all.add(threads.submit(() -> open(pages, taken, signIn.call(), end)));
        }
        for (Future<Void> one : all) {
            one.get();
        }
        threads.shutdown();
        return taken;
    }

    private static Void open(
            Map<String, String> pages,
            Map<String, List<Long>> taken,
            StaffBrowser browser,
            long end)
            throws Exception {
        while (System.nanoTime() < end) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                long begin = System.nanoTime();
                int status = browser.open(page.getValue());
                if (status != 200) {
                    throw new IllegalStateException(page.getValue() + ": " + status);
                }
                taken.get(page.getKey()).add((System.nanoTime() - begin) / 1_000);
            }
        }
        return null;
    }

    static void print(Map<String, List<Long>> taken) {
        System.out.printf("%-34s %6s %8s %8s %8s%n", "", "pages", "p50 ms", "p95 ms", "max ms");
        taken.forEach(PageSpeed::print);
    }

    private static void print(String name, List<Long> micros) {
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-34s %6d %8.1f %8.1f %8.1f%n",
                name,
                sorted.size(),
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 100));
    }

    private static double at(List<Long> sorted, int percent) {
        int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(0, index)) / 1_000.0;
    }
}
