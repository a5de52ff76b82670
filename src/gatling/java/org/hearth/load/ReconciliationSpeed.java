package org.hearth.load;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Sends a bank's book of 100,000 lines and measures until its result is there: nearly all match,
 * some differ, some are missing on either side.
 *
 * <p>{@code ./mvnw -f src/gatling/pom.xml verify -Dload.main=org.hearth.load.ReconciliationSpeed};
 * {@code -Dlines} says how many there are, {@code -Ddifferent} of how many the amount differs.
 */
public final class ReconciliationSpeed {

    static final int LINES = Integer.getInteger("lines", 100_000);
    static final int DIFFERENT = Integer.getInteger("different", 100);

    private ReconciliationSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of("target/load/reconciliation");
        try (Service service = Service.start(home, 2_000)) {
            Bank bank = new Bank(service.baseUrl(), "demo-bank");
            BankBook book = new BankBook(bank, LINES, DIFFERENT);
            book.pay(service.jdbcUrl());
            Path file = book.write(home);
            long begin = System.nanoTime();
            HttpResponse<String> answer = book.send(file);
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf(
                    "%,d lines, %,d bytes: %d after %.1f s%n%s%n",
                    LINES,
                    Files.size(file),
                    answer.statusCode(),
                    taken.toMillis() / 1000.0,
                    answer.body());
        }
    }
}
