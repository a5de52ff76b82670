package org.hearth.appointment;

/** Where something is broken. */
public enum FaultPlace {
    METER,
    /** A pipe or valve outside the wall of the home. */
    OUTSIDE,
    /** A pipe or valve in the home, on its way to the meter. */
    INSIDE_BEFORE_METER,
    /** A pipe, valve, stove or heater in the home, behind the meter. */
    INSIDE_AFTER_METER,
    UNKNOWN;

    /**
     * Who pays for the repair by the boundary of ownership: free where the utility owns what is
     * broken, the published list where the customer does, and on the spot where it cannot be told.
     */
    Charge charge(MeterPlace meter) {
        return switch (this) {
            case METER, OUTSIDE -> Charge.FREE;
            case INSIDE_AFTER_METER -> Charge.BY_LIST;
            case INSIDE_BEFORE_METER ->
                    switch (meter) {
                        case INDOORS -> Charge.FREE;
                        case COMMON_AREA -> Charge.BY_LIST;
                        case UNKNOWN -> Charge.TOLD_ON_SITE;
                    };
            case UNKNOWN -> Charge.TOLD_ON_SITE;
        };
    }
}
