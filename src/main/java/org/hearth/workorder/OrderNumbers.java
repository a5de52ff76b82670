package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.hearth.platform.time.UtilityClock;

/**
 * Numbers that are read over the telephone: the day, and six digits that tell nobody how many
 * orders there are.
 */
@ApplicationScoped
class OrderNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int MILLION = 1_000_000;

    private final WorkOrderRepository orders;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OrderNumbers(WorkOrderRepository orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    String next() {
        String day = LocalDate.ofInstant(clock.instant(), UtilityClock.ZONE).format(DAY);
        String number;
        do {
            number = day + "%06d".formatted(random.nextInt(MILLION));
        } while (orders.taken(number));
        return number;
    }
}
