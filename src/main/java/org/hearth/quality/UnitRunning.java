package org.hearth.quality;

import org.hearth.workorder.WorkOrderType;

/**
 * Running time limits of a unit and a type.
 *
 * @param inTime not half gone
 * @param half 50 % gone
 * @param late 80 % gone
 * @param broken over
 */
public record UnitRunning(
        String branch, WorkOrderType type, long inTime, long half, long late, long broken) {

    public long all() {
        return inTime + half + late + broken;
    }
}
