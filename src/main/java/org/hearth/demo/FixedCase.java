package org.hearth.demo;

import org.hearth.account.MeterType;

/** The first ten accounts, which the README describes: 500100001 is the first constant. */
enum FixedCase {
    TWO_BILLS_UNPAID("URBAN_HOME", MeterType.POSTPAID, Standing.TWO_UNPAID, 1, 53),
    OVERDUE("URBAN_HOME", MeterType.POSTPAID, Standing.ONE_UNPAID, 2, 22),
    NOTHING_OWED("URBAN_HOME", MeterType.POSTPAID, Standing.SETTLED, 1, 19),
    CREDIT("RURAL_HOME", MeterType.POSTPAID, Standing.IN_CREDIT, 1, 14),
    IC_CARD("URBAN_HOME", MeterType.IC_CARD, Standing.SETTLED, 5, 18),
    IOT("HEATED_HOME", MeterType.IOT, Standing.SETTLED, 6, 32),
    INDUSTRIAL("GLASS_WORKS", MeterType.IOT, Standing.ONE_UNPAID, 7, 28_000),
    LOW_INCOME("URBAN_HOME", MeterType.POSTPAID, Standing.ONE_UNPAID, 8, 24),
    FOLLOWED_BY_TWO("URBAN_HOME", MeterType.POSTPAID, Standing.ONE_UNPAID, 9, 17),
    LAST_BILL_ESTIMATED("URBAN_HOME", MeterType.POSTPAID, Standing.ONE_UNPAID, 10, 20);

    private final String subclass;
    private final MeterType meterType;
    private final Standing standing;
    private final int holder;
    private final int monthlyM3;

    FixedCase(String subclass, MeterType meterType, Standing standing, int holder, int monthlyM3) {
        this.subclass = subclass;
        this.meterType = meterType;
        this.standing = standing;
        this.holder = holder;
        this.monthlyM3 = monthlyM3;
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

    /** Use of a summer month, m3; the first account reaches the second tier in autumn. */
    int monthlyM3() {
        return monthlyM3;
    }
}
