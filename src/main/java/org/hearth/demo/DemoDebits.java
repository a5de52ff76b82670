package org.hearth.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hearth.debit.DebitBatches;
import org.hearth.debit.DebitDesk;
import org.hearth.platform.audit.Actor;

/** Announces the demonstration's first debits, which the job would do the next morning. */
@ApplicationScoped
class DemoDebits {

    /** After the demonstration's accounts and their mandates. */
    private static final int LATE = 4_000;

    private final DemoSettings settings;
    private final DebitDesk desk;
    private final DebitBatches batches;

    DemoDebits(DemoSettings settings, DebitDesk desk, DebitBatches batches) {
        this.settings = settings;
        this.desk = desk;
        this.batches = batches;
    }

    void atStart(@Observes @Priority(LATE) StartupEvent start) {
        if (DemoData.wanted(settings, ConfigUtils.getProfiles())
                && desk.batches(null).batches().isEmpty()) {
            batches.create(batches.firstDay(), Actor.system("demo"));
        }
    }
}
