package org.hearth.demo;

import java.util.List;
import org.hearth.account.AccountClass;

/**
 * A sub-class of accounts and how it uses gas.
 *
 * @param weight its share of all accounts, of ten thousand
 * @param fromM3 what its smallest accounts use in a summer month, m3
 * @param toM3 what its largest accounts use in a summer month, m3
 * @param winterPercent use in midwinter, in percent of summer
 * @param company how the names of its companies end; empty for households
 */
record Subclass(
        String code,
        AccountClass accountClass,
        String name,
        String nameEn,
        int weight,
        int fromM3,
        int toM3,
        int winterPercent,
        String company) {

    static List<Subclass> all() {
        return DemoFile.rows("subclasses").stream().map(Subclass::of).toList();
    }

    private static Subclass of(String[] row) {
        return new Subclass(
                row[0],
                AccountClass.valueOf(row[1]),
                row[2],
                row[3],
                Integer.parseInt(row[4]),
                Integer.parseInt(row[5]),
                Integer.parseInt(row[6]),
                Integer.parseInt(row[7]),
                row[8]);
    }

    boolean residential() {
        return accountClass == AccountClass.RESIDENTIAL;
    }
}
