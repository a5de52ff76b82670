package org.hearth.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hearth.platform.audit.Actor;

/** What was said of an interruption, the last version first. */
public record InterruptionHistory(List<Entry> versions) {

    /**
     * @param changes since the version before; empty for the first
     */
    public record Entry(
            int number,
            InterruptionPlan plan,
            Set<InterruptionChange> changes,
            Instant at,
            Actor by) {}

    public boolean changed() {
        return versions.size() > 1;
    }
}
