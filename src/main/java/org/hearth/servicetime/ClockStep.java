package org.hearth.servicetime;

import static org.hearth.servicetime.ServiceClass.ALL;
import static org.hearth.servicetime.ServiceClass.BUSINESS;
import static org.hearth.servicetime.ServiceClass.MAJOR;
import static org.hearth.servicetime.ServiceClass.ORDINARY;
import static org.hearth.servicetime.ServiceClass.RESIDENTIAL_ABOVE_1000;
import static org.hearth.servicetime.ServiceClass.RESIDENTIAL_ABOVE_200;
import static org.hearth.servicetime.ServiceClass.RESIDENTIAL_UP_TO_1000;
import static org.hearth.servicetime.ServiceClass.RESIDENTIAL_UP_TO_200;

import java.util.Arrays;
import java.util.List;

/**
 * The steps of which a time is promised, in the order of the published table (domain.md, Service
 * time limits). Replacing a meter or a hose and inspecting a home have no published limit, and none
 * is invented here.
 */
public enum ClockStep {
    /** An application for a new installation is accepted. */
    INSTALLATION_ACCEPTED(ALL),
    /** Survey and design of an installation. */
    SURVEY(BUSINESS, RESIDENTIAL_UP_TO_1000, RESIDENTIAL_ABOVE_1000),
    /** Works and acceptance of an installation. */
    WORKS(BUSINESS, RESIDENTIAL_UP_TO_200, RESIDENTIAL_ABOVE_200),
    /** Gas is on after an installation. */
    GAS_ON(ALL),
    /** Alarms are answered round the clock: a promise without a limit, and no clock. */
    EMERGENCY_ANSWERED(ALL),
    /** The crew leaves after the call. */
    CREW_LEAVES(ALL),
    /** The crew stays after gas is restored: at least so long, where others are at most. */
    CREW_STAYS(ALL),
    /** An expert checks again after a major emergency. */
    EXPERT_RECHECK(ALL),
    /** A technician is at the door for a repair. */
    AT_DOOR(ALL),
    /** The repair is finished. */
    FINISHED(ALL),
    /** Works of an indoor removal or a relocation. */
    REMOVAL_WORKS(ALL),
    /** The appointment to unseal, turn on or suspend. */
    APPOINTMENT(ALL),
    /** It is done from then. */
    DONE_AT_VISIT(ALL),
    /** Card replacement or transfer of account at the counter, for each household. */
    COUNTER(ALL),
    /** A complaint is answered. */
    COMPLAINT_ANSWER(ORDINARY, MAJOR),
    /** A question on fees or service is answered: the statutory floor is the promise. */
    QUESTION_ANSWER(ALL),
    /** The check when gas is first used, free of charge. */
    COMMISSIONING(ALL);

    private static final int SURVEY_LARGE = 1_000;
    private static final int WORKS_LARGE = 200;

    private final List<ServiceClass> classes;

    ClockStep(ServiceClass... classes) {
        this.classes = List.of(classes);
    }

    /** What the table tells apart within this step. */
    public List<ServiceClass> classes() {
        return classes;
    }

    /** Whether the limit is the least time, and not the most. */
    public boolean isAtLeast() {
        return this == CREW_STAYS;
    }

    /** Whether a clock runs at all. */
    public boolean hasClock() {
        return this != EMERGENCY_ANSWERED;
    }

    /** Whether the limit holds for each household, and not for all of an order. */
    public boolean isForEachHousehold() {
        return this == COUNTER;
    }

    /** In what its limit may be counted. */
    public List<LimitUnit> units() {
        if (!hasClock()) {
            return List.of();
        }
        boolean ofTheClock = isAtLeast() || isForEachHousehold();
        return Arrays.stream(LimitUnit.values())
                .filter(unit -> !ofTheClock || unit.isRoundTheClock())
                .toList();
    }

    /**
     * The class of an installation in this step.
     *
     * @param business whether it is for other than residents
     * @param households how many residential households it connects
     */
    public ServiceClass installation(boolean business, int households) {
        return switch (this) {
            case SURVEY ->
                    business
                            ? BUSINESS
                            : households > SURVEY_LARGE
                                    ? RESIDENTIAL_ABOVE_1000
                                    : RESIDENTIAL_UP_TO_1000;
            case WORKS ->
                    business
                            ? BUSINESS
                            : households > WORKS_LARGE
                                    ? RESIDENTIAL_ABOVE_200
                                    : RESIDENTIAL_UP_TO_200;
            default -> ALL;
        };
    }
}
