package org.hearth.billing;

import java.time.LocalDate;
import java.util.List;
import org.hearth.account.LockedAccount;

/** An account whose row is locked until the transaction ends, with its open bills. */
public final class AccountUnderLock {

    private final LockedAccount account;
    private final List<Bill> open;
    private final LateFeePolicy lateFees;

    AccountUnderLock(LockedAccount account, List<Bill> open, LateFeePolicy lateFees) {
        this.account = account;
        this.open = open;
        this.lateFees = lateFees;
    }

    public LockedAccount account() {
        return account;
    }

    /** What it owes as of a day, oldest bill first. */
    public OpenBills openBills(LocalDate day) {
        return new OpenBills(open, day, lateFees);
    }
}
