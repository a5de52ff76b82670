package org.hearth.account;

/**
 * Who takes an account over.
 *
 * @param phone the mobile number by which the account is theirs to see
 */
public record NewHolder(CustomerKind kind, String name, String phone) {}
