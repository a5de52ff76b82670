package org.hearth.account;

/**
 * Where an account's gas is used, in clear, and the branch company that serves it: for work orders,
 * whose technician must find the door.
 */
public record SupplySite(
        long accountId,
        String accountNumber,
        AccountClass accountClass,
        String districtCode,
        String branch,
        String street,
        String addressDetail,
        String holderName,
        String holderPhone) {}
