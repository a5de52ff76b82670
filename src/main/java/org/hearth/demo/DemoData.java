package org.hearth.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.billing.LateFeePolicy;
import org.jboss.logging.Logger;

/**
 * Fills an empty database when the service starts for development, tests or a demonstration. Its
 * passwords and secrets are public: no other profile gets any of it, whatever is configured.
 */
@ApplicationScoped
class DemoData {

    private static final Logger LOG = Logger.getLogger("org.hearth.demo");

    private static final List<String> PROFILES = List.of("dev", "test", "demo");

    private final DemoSettings settings;
    private final LoadMark mark;
    private final LoadConnections connections;
    private final LateFeePolicy lateFees;
    private final Clock clock;

    DemoData(
            DemoSettings settings,
            LoadMark mark,
            LoadConnections connections,
            LateFeePolicy lateFees,
            Clock clock) {
        this.settings = settings;
        this.mark = mark;
        this.connections = connections;
        this.lateFees = lateFees;
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent start) throws SQLException, InterruptedException {
        if (!wanted(settings, ConfigUtils.getProfiles())) {
            return;
        }
        if (mark.isUnfinished()) {
            LOG.warn(
                    "Demonstration data: the last load was interrupted; its rows are deleted and"
                            + " it begins again");
            mark.clear();
        } else if (!mark.isEmpty()) {
            return;
        }
        load();
    }

    static boolean wanted(DemoSettings settings, List<String> profiles) {
        return settings.accounts() > 0 && profiles.stream().anyMatch(PROFILES::contains);
    }

    private void load() throws SQLException, InterruptedException {
        mark.begin();
        LoadProgress progress = new LoadProgress(settings.accounts());
        DemoRows rows = new DemoRows(LocalDate.now(clock), lateFees);
        new DemoLoad(rows, connections).run(settings.accounts(), progress);
        mark.finish();
        progress.done();
    }
}
