package org.hearth.demo;

/** How an account stands on the day of the demonstration. */
enum Standing {
    SETTLED(0),
    /** Paid up, and 200.00 yuan in advance. */
    IN_CREDIT(0),
    ONE_UNPAID(1),
    /** One bill of which a part is paid. */
    ONE_PART_PAID(1),
    TWO_UNPAID(2);

    private final int openBills;

    Standing(int openBills) {
        this.openBills = openBills;
    }

    /** How many of the last bills are not paid in full. */
    int openBills() {
        return openBills;
    }

    static Standing thrown(Dice dice) {
        int percent = dice.below(100);
        if (percent < 8) {
            return ONE_UNPAID;
        }
        if (percent < 11) {
            return TWO_UNPAID;
        }
        if (percent < 12) {
            return ONE_PART_PAID;
        }
        return percent < 15 ? IN_CREDIT : SETTLED;
    }
}
