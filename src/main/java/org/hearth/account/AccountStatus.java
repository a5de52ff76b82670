package org.hearth.account;

/** Whether gas is supplied at the address. */
public enum AccountStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED;

    /** Whether an account may go from this state to another at its customer's word. */
    public boolean mayBecome(AccountStatus next) {
        return switch (this) {
            case ACTIVE -> next == SUSPENDED;
            case SUSPENDED -> next == ACTIVE;
            case CLOSED -> false;
        };
    }
}
