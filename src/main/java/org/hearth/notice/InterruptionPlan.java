package org.hearth.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.account.Area;

/**
 * What is said of an interruption: when, where and why.
 *
 * @param endsAt expected
 * @param areas at least one, each once; none lies in another
 */
public record InterruptionPlan(
        Instant beginsAt, Instant endsAt, InterruptionWords words, List<Area> areas) {

    public InterruptionPlan {
        List<Area> all = List.copyOf(areas);
        areas = all.stream().filter(area -> !lyingInAnother(area, all)).distinct().toList();
    }

    private static boolean lyingInAnother(Area area, List<Area> all) {
        return all.stream().anyMatch(other -> !other.equals(area) && other.covers(area));
    }

    public boolean urgent() {
        return words.urgent();
    }

    /** Whether all of the other area is affected. */
    public boolean covers(Area place) {
        return areas.stream().anyMatch(area -> area.covers(place));
    }

    /** Whether somebody in the other area may be affected, such as one community of that street. */
    public boolean touches(Area place) {
        return areas.stream().anyMatch(area -> area.covers(place) || place.covers(area));
    }

    /** What is not as it was. */
    public Set<InterruptionChange> changesSince(InterruptionPlan before) {
        Set<InterruptionChange> changes = EnumSet.noneOf(InterruptionChange.class);
        if (!beginsAt.equals(before.beginsAt)) {
            changes.add(InterruptionChange.BEGIN);
        }
        if (!endsAt.equals(before.endsAt)) {
            changes.add(InterruptionChange.END);
        }
        if (!new HashSet<>(areas).equals(new HashSet<>(before.areas))) {
            changes.add(InterruptionChange.AREA);
        }
        if (!words.equals(before.words)) {
            changes.add(InterruptionChange.WORDS);
        }
        return changes;
    }
}
