package org.hearth.account;

/** Who holds an account. */
public enum CustomerKind {
    PERSON,
    COMPANY
}
