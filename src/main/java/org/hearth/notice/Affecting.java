package org.hearth.notice;

import java.util.List;
import org.hearth.account.Area;

/**
 * An interruption that meets a place.
 *
 * @param certain all of the place lies in its areas; otherwise a part of it does
 */
public record Affecting(InterruptionView interruption, boolean certain) {

    static Affecting of(InterruptionView interruption, List<Area> places) {
        return new Affecting(interruption, places.stream().anyMatch(interruption.plan()::covers));
    }
}
