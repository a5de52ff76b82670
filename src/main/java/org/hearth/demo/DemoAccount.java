package org.hearth.demo;

import java.time.LocalDate;
import org.hearth.account.MeterType;
import org.hearth.account.ReadingCycle;

/**
 * An account before anything happened to it.
 *
 * @param index 1 for the first account
 * @param fixedCase null for all but the first ten
 * @param holder index of the first account of the customer who holds this one
 * @param readingDay around which day of the month the meter is read
 * @param monthlyM3 use of a summer month, m3; 0 where nobody lives
 */
record DemoAccount(
        int index,
        FixedCase fixedCase,
        Subclass subclass,
        MeterType meterType,
        ReadingCycle cycle,
        boolean lowIncome,
        int holder,
        LocalDate openedOn,
        int readingDay,
        int monthlyM3,
        Standing standing) {

    private static final long BEFORE_FIRST_NUMBER = 500_100_000L;

    /** Ids of demonstration rows are small: those the service gives later lie far above. */
    static long idOf(int index) {
        return BEFORE_FIRST_NUMBER + index;
    }

    long id() {
        return idOf(index);
    }

    String number() {
        return Long.toString(id());
    }

    long customerId() {
        return idOf(holder);
    }

    /** Id of the n-th bill, payment or reading of the account. */
    long partId(int n) {
        return id() * 1000 + n;
    }

    boolean billed() {
        return meterType != MeterType.IC_CARD;
    }
}
