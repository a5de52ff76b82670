package org.hearth.account;

import org.hearth.platform.security.Masked;

/**
 * An account with the personal data masked, for everybody who need not see more.
 *
 * @param balanceFen credit positive, arrears negative
 */
public record AccountView(
        long accountId,
        String number,
        String holder,
        String address,
        AccountClass accountClass,
        MeterType meterType,
        ReadingCycle readingCycle,
        AccountStatus status,
        boolean lowIncome,
        String street,
        long balanceFen) {

    /** The account with the holder's name and the address masked (domain.md, Law). */
    static AccountView of(Account account, Customer holder, District district) {
        return new AccountView(
                account.id,
                account.number,
                Masked.name(holder.name),
                Masked.address(district.name, account.street),
                account.accountClass,
                account.meterType,
                account.readingCycle,
                account.status,
                account.lowIncome,
                account.street,
                account.balanceFen);
    }
}
