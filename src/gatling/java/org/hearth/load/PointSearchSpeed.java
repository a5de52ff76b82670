package org.hearth.load;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Searches among 5,000 payment points, 200 times a second whatever the answers take, all ways of
 * searching by turns, alone and beside a bank's payments, with a floor: an answer of the same service that looks at nothing. A time
 * counts from when the search was due, not from when it was sent.
 *
 * <p>{@code ./mvnw -f src/gatling/pom.xml verify -Dload.main=org.hearth.load.PointSearchSpeed}; {@code
 * -Dpoints}, {@code -Drate}, {@code -Dclients} who pay without a pause, {@code -Dseconds} and
 * {@code -DwarmUp} change the size.
 */
public final class PointSearchSpeed {

    private static final int POINTS = Integer.getInteger("points", 5_000);
    private static final int RATE = Integer.getInteger("rate", 200);
    private static final int CLIENTS = Integer.getInteger("clients", 2);
    private static final int ACCOUNTS = 2_000;
    private static final String FLOOR = "floor: /q/health/live";
    private static final String SEARCH = "/public/v1/payment-points?limit=20&";
    private static final String[] STREETS = {"解放碑", "长江路", "观音桥", "南坪正街", "三峡广场"};
    private static final String[] SLIPS = {
        "jeifangbei", "guanyinqaio", "nanpignzheng", "linjangyinhang", "chaotainmen"
    };

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random dice = new Random(2);
    private final Map<String, Function<Random, String>> searches = new LinkedHashMap<>();
    private final LongAdder failed = new LongAdder();
    private final Service service;

    private PointSearchSpeed(Service service) {
        this.service = service;
        searches.put("near", random -> SEARCH + SearchPoints.somewhere(random));
        searches.put(
                "near, within 1,500 m, cash",
                random ->
                        SEARCH + SearchPoints.somewhere(random) + "&within=1500&method=cash");
        searches.put("text", random -> SEARCH + "q=" + encoded(one(STREETS, random)));
        searches.put("pinyin with a slip", random -> SEARCH + "q=" + one(SLIPS, random));
        searches.put(
                "open now, near",
                random -> SEARCH + SearchPoints.somewhere(random) + "&openAt=now");
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of("target/load/points");
        try (Service service = Service.start(home, ACCOUNTS)) {
            LoadAccounts.prepare(service.jdbcUrl());
            SearchPoints.load(service.jdbcUrl(), POINTS);
            PointSearchSpeed speed = new PointSearchSpeed(service);
            speed.drive(LoadTest.WARM_UP_SECONDS);
            ProcessCpu cpu = new ProcessCpu(service.pid());
            long before = cpu.millis();
            Map<String, List<Long>> alone = speed.drive(LoadTest.SECONDS);
            long used = cpu.millis() - before;
            CompletableFuture<Measured> payments =
                    CompletableFuture.supplyAsync(() -> pay(service, home));
            speed.drive(LoadTest.WARM_UP_SECONDS);
            Map<String, List<Long>> beside = speed.drive(LoadTest.SECONDS);
            Measured paid = payments.join();
            System.out.printf("%n%,d points, %d searches a second%n", POINTS, RATE);
            print(alone);
            System.out.printf(
                    Locale.ROOT,
                    "CPU of the service, floor and jobs included: %.2f ms a search%n%n"
                            + "beside %.0f payments a second, their p99 %d ms%n",
                    (double) used / (LoadTest.SECONDS * RATE),
                    paid.perSecond(),
                    paid.p99Millis());
            print(beside);
            System.out.printf("%d failed%n", speed.failed.sum() + paid.failed());
        }
    }

    private static Measured pay(Service service, Path home) {
        try {
            return Client.run(service, home, Kind.PAYMENT, CLIENTS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(Map<String, List<Long>> taken) {
        System.out.printf("%-28s %7s %8s %8s %8s%n", "", "answers", "p50 ms", "p99 ms", "max ms");
        List<Long> all = new ArrayList<>();
        taken.forEach(
                (name, micros) -> {
                    print(name, micros);
                    if (!name.equals(FLOOR)) {
                        all.addAll(micros);
                    }
                });
        print("all searches", all);
    }

    /** As many of the floor as of each way to search, between them. */
    private Map<String, List<Long>> drive(int seconds) {
        Map<String, List<Long>> taken = new LinkedHashMap<>();
        taken.put(FLOOR, Collections.synchronizedList(new ArrayList<>()));
        searches.keySet()
                .forEach(name -> taken.put(name, Collections.synchronizedList(new ArrayList<>())));
        List<String> names = List.copyOf(searches.keySet());
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < seconds * RATE; i++) {
            long due = begin + i * 1_000_000_000L / RATE;
            LockSupport.parkNanos(due - System.nanoTime());
            String name = names.get(i % names.size());
            sent.add(ask(searches.get(name).apply(dice), due, taken.get(name)));
            if (i % names.size() == 0) {
                sent.add(ask("/q/health/live", due, taken.get(FLOOR)));
            }
        }
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        return taken;
    }

    private CompletableFuture<Void> ask(String path, long due, List<Long> taken) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(service.baseUrl() + path)).build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .handle(
                        (answer, failure) -> {
                            if (failure != null || answer.statusCode() != 200) {
                                failed.increment();
                            } else {
                                taken.add(
                                        TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due));
                            }
                            return null;
                        });
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void print(String name, List<Long> micros) {
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-28s %7d %8.1f %8.1f %8.1f%n",
                name,
                sorted.size(),
                at(sorted, 50),
                at(sorted, 99),
                at(sorted, 100));
    }

    private static double at(List<Long> sorted, int percent) {
        int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(0, index)) / 1_000.0;
    }
}
