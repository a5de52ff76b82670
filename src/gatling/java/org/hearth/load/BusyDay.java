package org.hearth.load;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Measures a bank's payments alone, once the service is warm, and again while each of them is
 * announced to a webhook and another bank's book of 100,000 lines of the same day is judged over
 * and over.
 *
 * <p>{@code ./mvnw -DskipTests package && ./mvnw -f src/gatling/pom.xml -Dload.main=org.hearth.load.BusyDay
 * verify}
 */
public final class BusyDay {

    private static final int CLIENTS = Integer.getInteger("clients", 16);

    private BusyDay() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of("target/load/run");
        try (Service service = Service.start(home, LoadTest.ACCOUNTS)) {
            LoadAccounts.prepare(service.jdbcUrl());
            Floor least = new Floor(service.jdbcUrl());
            Measured floor = least.run(Kind.PAYMENT, CLIENTS);
            Client.run(service, home, Kind.PAYMENT, CLIENTS);
            Measured alone = Client.run(service, home, Kind.PAYMENT, CLIENTS);
            BankBook book =
                    new BankBook(
                            new Bank(service.baseUrl(), "demo-bank-2"),
                            ReconciliationSpeed.LINES,
                            ReconciliationSpeed.DIFFERENT);
            book.pay(service.jdbcUrl());
            Path file = book.write(home);
            Measured besideBook =
                    beside(
                            () -> judge(book, file, LoadTest.WARM_UP_SECONDS / 2),
                            () -> least.run(Kind.PAYMENT, CLIENTS));
            try (WebhookReceiver receiver =
                    WebhookReceiver.of(new Bank(service.baseUrl(), "demo-bank"))) {
                Measured busy =
                        beside(
                                () -> judge(book, file, LoadTest.WARM_UP_SECONDS),
                                () -> Client.run(service, home, Kind.PAYMENT, CLIENTS));
                System.out.printf("%,d events delivered%n", receiver.received());
                Report.print(
                        List.of(
                                new Result(Kind.PAYMENT, CLIENTS, floor, alone),
                                new Result(Kind.PAYMENT, CLIENTS, floor, busy),
                                new Result(Kind.PAYMENT, CLIENTS, besideBook, busy)),
                        service);
            }
        }
    }

    private static Measured beside(Runnable books, Callable<Measured> payments) throws Exception {
        CompletableFuture<Void> judged = CompletableFuture.runAsync(books);
        Measured measured = payments.call();
        judged.join();
        return measured;
    }

    /** From the end of the warm-up on, until nobody pays any more. */
    private static void judge(BankBook book, Path file, int warmUpSeconds) {
        try {
            TimeUnit.SECONDS.sleep(warmUpSeconds);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LoadTest.SECONDS);
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                HttpResponse<String> answer = book.send(file);
                System.out.printf(
                        "a book of %,d lines beside them: %d after %.1f s%n",
                        ReconciliationSpeed.LINES,
                        answer.statusCode(),
                        (System.nanoTime() - begin) / 1e9);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
