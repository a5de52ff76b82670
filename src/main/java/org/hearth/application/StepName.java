package org.hearth.application;

import org.hearth.servicetime.ClockStep;

/** The steps of applications (domain.md, Service time limits), each with its time limit. */
public enum StepName {
    ACCEPTANCE(ClockStep.INSTALLATION_ACCEPTED),
    SURVEY(ClockStep.SURVEY),
    WORKS(ClockStep.WORKS),
    GAS_ON(ClockStep.GAS_ON),
    REMOVAL_WORKS(ClockStep.REMOVAL_WORKS),
    APPOINTMENT(ClockStep.APPOINTMENT),
    VISIT(ClockStep.DONE_AT_VISIT),
    COUNTER(ClockStep.COUNTER);

    private final ClockStep clock;

    StepName(ClockStep clock) {
        this.clock = clock;
    }

    public ClockStep clock() {
        return clock;
    }
}
