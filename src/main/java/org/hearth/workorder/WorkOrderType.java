package org.hearth.workorder;

/** What a work order is about (domain.md, Service requests and work orders). */
public enum WorkOrderType {
    /** A leak, a smell of gas, no gas: by telephone only. */
    EMERGENCY,
    REPAIR,
    METER_REPLACEMENT,
    HOSE_REPLACEMENT,
    INSPECTION,
    RELOCATION,
    REMOVAL,
    INSTALLATION,
    TRANSFER,
    CARD_REPLACEMENT,
    SUSPEND,
    RESUME,
    GAS_ON,
    COMPLAINT,
    QUESTION,
    PRAISE;

    /** Whether a technician comes to the customer's door. */
    public boolean visits() {
        return switch (this) {
            case TRANSFER, CARD_REPLACEMENT, COMPLAINT, QUESTION, PRAISE -> false;
            default -> true;
        };
    }

    /** Whether it is said rather than asked for: answered by the desk, without an appointment. */
    public boolean spoken() {
        return this == COMPLAINT || this == QUESTION || this == PRAISE;
    }
}
