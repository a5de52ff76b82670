package org.hearth.account;

/** Whether gas is supplied at the address. */
public enum AccountStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED
}
