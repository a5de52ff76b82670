package org.hearth.appointment;

/**
 * A part of a day that may be chosen.
 *
 * @param free places left, at least 0
 * @param offered whether visits are made then at all, and it is not too late to ask for one
 */
public record SlotView(VisitTime time, int free, boolean offered) {

    public boolean open() {
        return offered && free > 0;
    }
}
