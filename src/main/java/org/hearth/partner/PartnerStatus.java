package org.hearth.partner;

/** Whether a partner may call: a suspended one is refused, its payments stay. */
public enum PartnerStatus {
    ACTIVE,
    SUSPENDED;

    boolean mayBecome(PartnerStatus next) {
        return this != next;
    }
}
