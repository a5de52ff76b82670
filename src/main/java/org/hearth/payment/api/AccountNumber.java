package org.hearth.payment.api;

/** The form of an account number (domain.md, Accounts). */
final class AccountNumber {

    static final String PATTERN = "[0-9]{5,20}";
    static final String MESSAGE = "{hearth.account-number}";

    private AccountNumber() {}
}
