package org.hearth.workorder;

import java.util.Collection;
import java.util.Map;

/** When customers expect somebody at the door; the room that books visits answers. */
public interface ExpectedVisits {

    /** By order, those whose visit is booked and still to come to its end. */
    Map<Long, ExpectedVisit> of(Collection<Long> orderIds);
}
