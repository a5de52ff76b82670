package org.hearth.workorder;

import java.util.Optional;
import org.hearth.identity.ServiceSkill;

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

    /** What a technician must be able to do to be sent; empty where the desk itself does it. */
    public Optional<ServiceSkill> skill() {
        return Optional.ofNullable(
                switch (this) {
                    case EMERGENCY -> ServiceSkill.EMERGENCY;
                    case REPAIR -> ServiceSkill.REPAIR;
                    case METER_REPLACEMENT -> ServiceSkill.METER_REPLACEMENT;
                    case HOSE_REPLACEMENT -> ServiceSkill.HOSE_REPLACEMENT;
                    case INSPECTION -> ServiceSkill.INSPECTION;
                    case RELOCATION, REMOVAL -> ServiceSkill.PIPEWORK;
                    case INSTALLATION -> ServiceSkill.INSTALLATION;
                    case SUSPEND, RESUME, GAS_ON -> ServiceSkill.GAS_ON;
                    case TRANSFER, CARD_REPLACEMENT, COMPLAINT, QUESTION, PRAISE -> null;
                });
    }

    /** Whether its end changes the account: who holds it, or whether gas is used there. */
    boolean changesAccount() {
        return this == TRANSFER || this == SUSPEND || this == RESUME;
    }

    /** Whether it is said rather than asked for: answered by the desk, without an appointment. */
    public boolean spoken() {
        return this == COMPLAINT || this == QUESTION || this == PRAISE;
    }
}
