package org.hearth.servicetime;

/**
 * One row of the table of service time limits as it is published.
 *
 * @param limit what the utility promises; null where it promises to be there at all hours ({@link
 *     ClockStep#EMERGENCY_ANSWERED})
 * @param floor what the law demands beside it, or null
 */
public record Promise(ClockStep step, ServiceClass serviceClass, Limit limit, Limit floor) {

    /** Whether another limit would fit the step and keep the law. */
    public boolean allows(Limit other) {
        return step.units().contains(other.unit()) && (floor == null || other.isWithin(floor));
    }
}
