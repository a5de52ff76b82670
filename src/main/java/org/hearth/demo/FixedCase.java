package org.hearth.demo;

import org.hearth.account.MeterType;

/** The first ten accounts, which the README describes: 500100001 is the first constant. */
enum FixedCase {
    TWO_BILLS_UNPAID("URBAN_HOME", MeterType.POSTPAID, Standing.TWO_UNPAID, 1),
    OVERDUE("URBAN_HOME", MeterType.POSTPAID, Standing.ONE_UNPAID, 2),
    NOTHING_OWED("URBAN_HOME", MeterType.POSTPAID, Standing.SETTLED, 1),
    CREDIT("RURAL_HOME", MeterType.POSTPAID, Standing.IN_CREDIT, 1),
    IC_CARD("URBAN_HOME", MeterType.IC_CARD, Standing.SETTLED, 5),
    IOT("HEATED_HOME", MeterType.IOT, Standing.SETTLED, 6),
    INDUSTRIAL("GLASS_WORKS", MeterType.IOT, Standing.ONE_UNPAID, 7),
    LOW_INCOME("URBAN_HOME", MeterType.POSTPAID, Standing.ONE_UNPAID, 8),
    FOLLOWED_BY_TWO("URBAN_HOME", MeterType.POSTPAID, Standing.ONE_UNPAID, 9),
    LAST_BILL_ESTIMATED("URBAN_HOME", MeterType.POSTPAID, Standing.ONE_UNPAID, 10);

    private final String subclass;
    private final MeterType meterType;
    private final Standing standing;
    private final int holder;

    FixedCase(String subclass, MeterType meterType, Standing standing, int holder) {
        this.subclass = subclass;
        this.meterType = meterType;
        this.standing = standing;
        this.holder = holder;
    }

    /** The case of an account, null for all but the first ten. */
    static FixedCase of(int index) {
        return index <= values().length ? values()[index - 1] : null;
    }

    String subclass() {
        return subclass;
    }

    MeterType meterType() {
        return meterType;
    }

    Standing standing() {
        return standing;
    }

    /** Index of the account whose customer holds this one too. */
    int holder() {
        return holder;
    }
}
