package org.hearth.sandbox.certification;

import org.hearth.platform.security.Scope;

/** The parts of the script; who has not the scope needs not pass them. */
public enum CaseGroup {
    INQUIRY(Scope.BILLS_READ),
    PAYMENT(Scope.PAYMENTS_WRITE),
    FAULTS(Scope.PAYMENTS_WRITE),
    LOOKUP(Scope.PAYMENTS_WRITE),
    REVERSAL(Scope.PAYMENTS_REVERSE),
    RECONCILIATION(Scope.SETTLEMENTS_WRITE),
    MANDATE(Scope.MANDATES_WRITE),
    DEBIT(Scope.DEBITS_WRITE),
    EVENTS(Scope.EVENTS_READ),
    POINTS(Scope.SETTLEMENTS_WRITE);

    private final String scope;

    CaseGroup(String scope) {
        this.scope = scope;
    }

    String scope() {
        return scope;
    }
}
