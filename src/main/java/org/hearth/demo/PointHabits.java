package org.hearth.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.paymentpoint.Facility;
import org.hearth.paymentpoint.HolidayHours;
import org.hearth.paymentpoint.HoursText;
import org.hearth.paymentpoint.MakeUpRule;
import org.hearth.paymentpoint.MarketCalendar;
import org.hearth.paymentpoint.OpeningHours;
import org.hearth.paymentpoint.ReservedWindow;

/** When points are open, and what they have. */
final class PointHabits {

    static final OpeningHours MAIN_HALL =
            new OpeningHours(
                    HoursText.week("Mo-Su 09:00-17:30"),
                    List.of(),
                    Set.of(),
                    MarketCalendar.SOLAR,
                    HolidayHours.of(HoursText.spans("10:00-16:00")),
                    MakeUpRule.AS_WEEKDAY);

    static final OpeningHours HALL =
            office("Mo-Fr 09:00-12:00,13:30-17:30; Sa 09:30-16:00", HolidayHours.CLOSED);

    private static final List<OpeningHours> BANKS =
            List.of(
                    plain("Mo-Su 09:00-17:00"),
                    plain("Mo-Fr 09:00-17:00; Sa-Su 09:30-16:00"),
                    office("Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:30-12:00", HolidayHours.CLOSED));

    private static final List<OpeningHours> SHOPS =
            List.of(
                    plain("Mo-Su 08:00-21:00"),
                    plain("Mo-Su 07:30-22:00"),
                    plain("Mo-Sa 08:30-19:00"),
                    plain("Mo-Su 00:00-24:00"));

    private static final List<OpeningHours> STATIONS =
            List.of(
                    plain("Mo-Su 00:00-24:00"),
                    plain("Mo-Su 06:00-23:00"),
                    plain("Mo-Su 00:00-01:30,05:30-24:00"));

    private static final List<List<ReservedWindow>> RESERVED =
            List.of(
                    HoursText.reserved("Mo-Su 21:30-23:00 buses; Mo-Fr 06:30-07:30 taxis"),
                    HoursText.reserved("Mo-Fr 12:30-14:00 buses; Mo-Su 16:30-17:30 taxis"),
                    HoursText.reserved("Mo-Su 13:00-14:30 buses-and-taxis"));

    private PointHabits() {}

    static OpeningHours bank(int operator) {
        return BANKS.get(operator % BANKS.size());
    }

    static OpeningHours shop(Dice dice) {
        return SHOPS.get(dice.below(SHOPS.size()));
    }

    static OpeningHours station(int number) {
        return STATIONS.get(number % STATIONS.size());
    }

    static List<ReservedWindow> reserved(int number) {
        return RESERVED.get(number % RESERVED.size());
    }

    static OpeningHours market(Set<Integer> days, MarketCalendar calendar) {
        return new OpeningHours(
                HoursText.week("Mo-Su 08:00-12:30"),
                List.of(),
                days,
                calendar,
                HolidayHours.AS_WEEKDAY,
                MakeUpRule.AS_WEEKDAY);
    }

    /** Each of these with a chance of its own. */
    static Set<Facility> facilities(Dice dice, int percent) {
        Set<Facility> has = EnumSet.noneOf(Facility.class);
        for (Facility facility : Facility.values()) {
            if (dice.percent(percent)) {
                has.add(facility);
            }
        }
        return has;
    }

    private static OpeningHours plain(String week) {
        return new OpeningHours(HoursText.week(week), List.of(), Set.of());
    }

    private static OpeningHours office(String week, HolidayHours holidays) {
        return new OpeningHours(
                HoursText.week(week),
                List.of(),
                Set.of(),
                MarketCalendar.SOLAR,
                holidays,
                MakeUpRule.AS_WORKING_DAY);
    }
}
