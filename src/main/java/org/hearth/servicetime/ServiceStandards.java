package org.hearth.servicetime;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.tenant.PerTenant;

/**
 * The door to the published table of service time limits (服务时限标准), by the day it is asked for. What
 * was published on another instance counts after a minute at most: a version holds from the next
 * day on at the earliest.
 */
@ApplicationScoped
public class ServiceStandards {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String ALL = "";

    private final StandardRepository versions;
    private final StandardLimits limits;
    private final PerTenant<LoadingCache<String, List<Standards>>> published;

    ServiceStandards(StandardRepository versions, StandardLimits limits) {
        this.versions = versions;
        this.limits = limits;
        this.published =
                new PerTenant<>(
                        tenant ->
                                Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> read()));
    }

    /**
     * The table that holds on a day.
     *
     * @throws IllegalArgumentException for a day before the first version, 2015-01-01
     */
    public Standards on(LocalDate day) {
        return published.here().get(ALL).stream()
                .filter(version -> !version.version().effectiveOn().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no standard holds on " + day));
    }

    /**
     * What is promised on a day for a step.
     *
     * @param serviceClass one of the step's classes
     */
    public Promise promise(ClockStep step, ServiceClass serviceClass, LocalDate day) {
        return on(day).promise(step, serviceClass);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandardsPublished change) {
        published.here().invalidateAll();
    }

    private List<Standards> read() {
        return QuarkusTransaction.requiringNew()
                .call(() -> versions.published().stream().map(limits::of).toList());
    }
}
