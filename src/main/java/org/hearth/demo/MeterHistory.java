package org.hearth.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearth.account.MeterType;
import org.hearth.account.ReadingCycle;
import org.hearth.billing.ReadingSource;

/** Two years of readings: when a meter was read, how, and what it showed. */
final class MeterHistory {

    private static final int PURPOSE = 5;
    private static final int MONTHS = 24;
    private static final int ESTIMATE_PERCENT = 80;

    private final LocalDate today;

    MeterHistory(LocalDate today) {
        this.today = today;
    }

    /** Oldest first; the first one opens the first bill. */
    List<MeterReading> readings(DemoAccount account) {
        Dice dice = new Dice(account.index(), PURPOSE);
        List<LocalDate> days = days(account, dice);
        List<MeterReading> readings = new ArrayList<>(days.size());
        int used = dice.between(account.monthlyM3(), 60 * account.monthlyM3());
        int shown = used;
        boolean estimatedBefore = true;
        for (int i = 0; i < days.size(); i++) {
            boolean estimated = false;
            if (i > 0) {
                int expected = expected(account, days.get(i - 1), days.get(i));
                estimated = estimated(account, i == days.size() - 1, estimatedBefore, dice);
                used += (int) ((long) expected * dice.between(85, 120) / 100);
                shown = estimated ? shown + (int) ((long) expected * ESTIMATE_PERCENT / 100) : used;
            }
            ReadingSource source = estimated ? ReadingSource.ESTIMATED : source(account, dice);
            readings.add(new MeterReading(account.partId(i), days.get(i), shown, source));
            estimatedBefore = estimated;
        }
        return readings;
    }

    /** A bill is issued on the day after the reading, and all of them lie behind today. */
    private List<LocalDate> days(DemoAccount account, Dice dice) {
        int cycleMonths = account.cycle() == ReadingCycle.MONTHLY ? 1 : 2;
        List<LocalDate> days = new ArrayList<>(MONTHS / cycleMonths + 1);
        YearMonth now = YearMonth.from(today);
        for (int back = MONTHS - 1 + cycleMonths; back >= 0; back--) {
            YearMonth month = now.minusMonths(back);
            if (isRead(account.cycle(), month)) {
                LocalDate day = month.atDay(account.readingDay() + dice.between(-1, 1));
                if (day.plusDays(1).isBefore(today)) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private static boolean isRead(ReadingCycle cycle, YearMonth month) {
        return switch (cycle) {
            case MONTHLY -> true;
            case ODD_MONTHS -> month.getMonthValue() % 2 == 1;
            case EVEN_MONTHS -> month.getMonthValue() % 2 == 0;
        };
    }

    private static int expected(DemoAccount account, LocalDate before, LocalDate day) {
        long days = ChronoUnit.DAYS.between(before, day);
        int month = before.plusDays(days / 2).getMonthValue();
        int percent = 100 + (account.subclass().winterPercent() - 100) * winterShare(month) / 100;
        return (int) (days * account.monthlyM3() * percent / (30 * 100));
    }

    /** How much of the winter's extra use a month has, in percent. */
    private static int winterShare(int month) {
        return switch (month) {
            case 12, 1, 2 -> 100;
            case 11, 3 -> 60;
            case 4, 10 -> 20;
            default -> 0;
        };
    }

    /** Never twice running, and always for the account that shows it. */
    private static boolean estimated(
            DemoAccount account, boolean last, boolean estimatedBefore, Dice dice) {
        boolean thrown = dice.percent(6);
        if (account.fixedCase() == FixedCase.LAST_BILL_ESTIMATED) {
            return last;
        }
        return thrown && !last && !estimatedBefore && account.meterType() == MeterType.POSTPAID;
    }

    private static ReadingSource source(DemoAccount account, Dice dice) {
        boolean self = dice.percent(10);
        if (account.meterType() == MeterType.IOT) {
            return ReadingSource.REMOTE;
        }
        return self && account.subclass().residential()
                ? ReadingSource.SELF_REPORTED
                : ReadingSource.ACTUAL;
    }
}
