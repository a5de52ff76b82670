package org.hearth.appointment;

/** What only the customer knows; a question that is not asked of a service is UNKNOWN. */
public record Answers(MeterPlace meter, FaultPlace fault, HoseType hose) {

    public static final Answers NONE =
            new Answers(MeterPlace.UNKNOWN, FaultPlace.UNKNOWN, HoseType.UNKNOWN);
}
