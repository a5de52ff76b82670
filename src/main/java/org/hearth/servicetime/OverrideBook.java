package org.hearth.servicetime;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.stream.Collectors;
import org.hearth.platform.tenant.PerTenant;

/**
 * What staff say beside the announcements, a minute old at most: a day costs no look at the
 * database. A change made on this instance counts at once.
 */
@ApplicationScoped
class OverrideBook {

    /** How long a change on another instance may go unnoticed. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final String ALL = "";

    private final CalendarRepository rows;
    private final PerTenant<LoadingCache<String, Overrides>> books;

    OverrideBook(CalendarRepository rows) {
        this.rows = rows;
        this.books =
                new PerTenant<>(
                        tenant ->
                                Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> read()));
    }

    Overrides current() {
        return books.here().get(ALL);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
        books.here().invalidateAll();
    }

    private Overrides read() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                new Overrides(
                                        rows.standing().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                said -> said.day,
                                                                CalendarOverride::asDay)),
                                        rows.years().stream()
                                                .map(declared -> declared.year)
                                                .collect(Collectors.toSet())));
    }
}
