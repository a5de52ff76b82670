package org.hearth.account;

/**
 * An account whose row is locked until the transaction ends: the first lock of every use case that
 * moves money.
 *
 * @param balanceFen credit positive, arrears negative
 */
public record LockedAccount(
        long accountId,
        String number,
        AccountClass accountClass,
        MeterType meterType,
        AccountStatus status,
        long balanceFen) {}
