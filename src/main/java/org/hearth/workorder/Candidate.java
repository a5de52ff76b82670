package org.hearth.workorder;

import java.util.Comparator;
import org.hearth.identity.StaffMember;

/**
 * Somebody who could be given an order.
 *
 * @param toDo orders they have and have not finished
 * @param dueToday of these, how many end today or are overdue
 * @param inDistrict orders of theirs in the order's district that are to do, or were done today
 */
public record Candidate(StaffMember who, int toDo, int dueToday, int inDistrict) {

    /** Being in the district anyway is worth as much as two orders fewer. */
    private static final int ON_THE_WAY = 2;

    /** The best suggestion first; of equals in the order of their names. */
    static final Comparator<Candidate> BEST =
            Comparator.comparingInt(Candidate::burden)
                    .thenComparing(candidate -> candidate.who().username());

    private int burden() {
        return toDo + dueToday - (inDistrict > 0 ? ON_THE_WAY : 0);
    }
}
