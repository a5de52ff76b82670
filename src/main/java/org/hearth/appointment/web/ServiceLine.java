package org.hearth.appointment.web;

import java.util.List;
import org.hearth.appointment.ServiceKind;

/**
 * A service with the times promised for it.
 *
 * @param promised empty where none is published
 */
record ServiceLine(ServiceKind kind, List<Promised> promised) {

    /** Of the sprite. */
    public String icon() {
        return switch (kind) {
            case METER_REPLACEMENT -> "meter";
            case HOSE_REPLACEMENT -> "hose";
            case INSPECTION -> "shield-check";
            case REPAIR -> "wrench";
            case GAS_ON, INSTALLATION -> "flame";
            case SUSPEND, RESUME -> "pause";
            case RELOCATION, REMOVAL -> "route";
            case TRANSFER -> "user";
            case CARD_REPLACEMENT -> "card";
        };
    }

    /** Where the form is. */
    public String form() {
        return "/services/" + kind.path() + "/" + kind.form().path();
    }

    /** Whether the boundary of ownership decides its cost. */
    public boolean boundary() {
        return switch (kind) {
            case REPAIR, RELOCATION, REMOVAL, GAS_ON -> true;
            default -> false;
        };
    }
}
