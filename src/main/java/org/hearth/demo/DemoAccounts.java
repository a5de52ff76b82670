package org.hearth.demo;

import java.time.LocalDate;
import java.util.List;
import org.hearth.account.MeterType;
import org.hearth.account.ReadingCycle;

/** Which accounts there are: a function of the index, whatever was made before. */
final class DemoAccounts {

    private static final int PURPOSE_SUBCLASS = 1;
    private static final int PURPOSE_HOLDER = 2;
    private static final int PURPOSE_ACCOUNT = 3;

    private final LocalDate today;
    private final List<Subclass> subclasses = Subclass.all();

    DemoAccounts(LocalDate today) {
        this.today = today;
    }

    DemoAccount account(int index) {
        FixedCase fixed = FixedCase.of(index);
        Subclass subclass = subclass(index);
        Dice dice = new Dice(index, PURPOSE_ACCOUNT);
        MeterType thrownMeter = meterType(subclass, dice);
        Standing thrownStanding = Standing.thrown(dice);
        boolean thrownLowIncome = subclass.residential() && dice.percent(3);
        ReadingCycle thrownCycle = cycle(subclass, dice);
        boolean vacant = dice.percent(2);
        int thrownM3 = vacant ? 0 : dice.between(subclass.fromM3(), subclass.toM3());
        return new DemoAccount(
                index,
                fixed,
                subclass,
                fixed == null ? thrownMeter : fixed.meterType(),
                fixed == null || !subclass.residential() ? thrownCycle : cycle(fixed),
                fixed == null ? thrownLowIncome : fixed == FixedCase.LOW_INCOME,
                holder(index),
                today.minusYears(3).minusDays(dice.below(4_000)),
                dice.between(4, 13),
                fixed == null ? thrownM3 : fixed.monthlyM3(),
                fixed == null ? thrownStanding : fixed.standing());
    }

    /** Every sub-class has an account, however few there are: one each after the fixed cases. */
    private Subclass subclass(int index) {
        FixedCase fixed = FixedCase.of(index);
        if (fixed != null) {
            return subclasses.stream()
                    .filter(subclass -> subclass.code().equals(fixed.subclass()))
                    .findFirst()
                    .orElseThrow();
        }
        int afterCases = index - FixedCase.values().length - 1;
        if (afterCases < subclasses.size()) {
            return subclasses.get(afterCases);
        }
        int left = new Dice(index, PURPOSE_SUBCLASS).below(10_000);
        for (Subclass subclass : subclasses) {
            left -= subclass.weight();
            if (left < 0) {
                return subclass;
            }
        }
        throw new IllegalStateException("the weights of subclasses.csv do not add up to 10000");
    }

    /** Some customers hold the account before theirs, too. */
    int holder(int index) {
        FixedCase fixed = FixedCase.of(index);
        if (fixed != null) {
            return fixed.holder();
        }
        return holdsTwo(index) && !holdsTwo(index - 1) ? index - 1 : index;
    }

    private boolean holdsTwo(int index) {
        return FixedCase.of(index - 1) == null
                && subclass(index).residential() == subclass(index - 1).residential()
                && new Dice(index, PURPOSE_HOLDER).percent(subclass(index).residential() ? 4 : 40);
    }

    private static MeterType meterType(Subclass subclass, Dice dice) {
        int percent = dice.below(100);
        if (!subclass.residential()) {
            return percent < 60 ? MeterType.IOT : MeterType.POSTPAID;
        }
        if (percent < 6) {
            return MeterType.IC_CARD;
        }
        return percent < 24 ? MeterType.IOT : MeterType.POSTPAID;
    }

    private static ReadingCycle cycle(Subclass subclass, Dice dice) {
        boolean odd = dice.percent(50);
        if (!subclass.residential()) {
            return ReadingCycle.MONTHLY;
        }
        return odd ? ReadingCycle.ODD_MONTHS : ReadingCycle.EVEN_MONTHS;
    }

    /** Billed this month, where the day allows, so that the bill is fresh; last month: overdue. */
    private ReadingCycle cycle(FixedCase fixed) {
        LocalDate month = fixed == FixedCase.OVERDUE ? today.minusMonths(1) : today;
        return month.getMonthValue() % 2 == 1 ? ReadingCycle.ODD_MONTHS : ReadingCycle.EVEN_MONTHS;
    }
}
