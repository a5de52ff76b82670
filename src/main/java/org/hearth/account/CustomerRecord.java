package org.hearth.account;

/** The holder of an account in clear: for staff who gave a reason, and for the holder. */
public record CustomerRecord(
        long customerId,
        CustomerKind kind,
        String name,
        String phone,
        String accountNumber,
        String district,
        String street,
        String addressDetail) {}
