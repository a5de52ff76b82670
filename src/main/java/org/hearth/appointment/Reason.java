package org.hearth.appointment;

/** Why something may be booked, or not, and at which cost; each has its sentence. */
public enum Reason {
    METER_TEN_YEARS,
    /** The ten years are near enough. */
    METER_SOON,
    METER_YOUNG,
    /** Only meters of residents are replaced by appointment. */
    NOT_RESIDENTIAL,
    NO_METER,
    HOSE_EXPIRED,
    HOSE_SOON,
    HOSE_RUBBER,
    /** Neither its age nor its type is known. */
    HOSE_UNKNOWN,
    HOSE_GOOD,
    INSPECTION_FIRST,
    INSPECTION_DUE,
    INSPECTION_DONE,
    /** The utility owns what is broken. */
    OWNED_BY_UTILITY,
    OWNED_BY_CUSTOMER,
    OWNER_UNKNOWN,
    /** The check when gas is first used. */
    COMMISSIONING,
    /** Works that the customer wishes. */
    WISHED_WORK,
    /** The supply is not suspended, so that nothing is to be resumed. */
    NOT_SUSPENDED,
    /** The supply is suspended. */
    SUSPENDED,
    ACCOUNT_CLOSED,
    /** The same is asked for already, and not yet done. */
    ASKED_ALREADY
}
