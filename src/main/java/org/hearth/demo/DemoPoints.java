package org.hearth.demo;

import static org.hearth.paymentpoint.PayingBy.ALIPAY;
import static org.hearth.paymentpoint.PayingBy.BANK_CARD;
import static org.hearth.paymentpoint.PayingBy.CASH;
import static org.hearth.paymentpoint.PayingBy.WECHAT_PAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.demo.PointGround.Spot;
import org.hearth.partner.PartnerKind;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.Facility;
import org.hearth.paymentpoint.MarketCalendar;
import org.hearth.paymentpoint.OpeningHours;
import org.hearth.paymentpoint.PayingBy;
import org.hearth.paymentpoint.PointDescription;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointService;
import org.hearth.paymentpoint.PointState;
import org.hearth.paymentpoint.ReservedWindow;
import org.hearth.paymentpoint.Seat;

/** Where the customers of the demonstration pay. Names are invented and positions are synthetic. */
final class DemoPoints {

    private static final int HALLS = 70;
    private static final int BRANCHES = 700;
    private static final int COMMUNITY_POINTS = 200;
    private static final int STATIONS = 15;
    private static final int PURPOSE = 60;
    private static final String KIOSK = "K-17";

    private final PointGround ground = new PointGround();
    private final List<Collector> collectors;
    private final Map<String, Integer> met = new HashMap<>();
    private final List<DemoPoint> points = new ArrayList<>();

    DemoPoints(List<Collector> collectors) {
        this.collectors = collectors;
    }

    List<DemoPoint> all() {
        for (int i = 0; i < HALLS; i++) {
            hall(i);
        }
        List<Collector> banks = of(PartnerKind.BANK);
        for (int i = 0; i < BRANCHES; i++) {
            branch(banks.get(i % banks.size()), i / banks.size(), i % banks.size());
        }
        Collector community = of(PartnerKind.COMMUNITY).get(0);
        for (int i = 0; i < COMMUNITY_POINTS; i++) {
            communityPoint(community, i);
        }
        kiosk(community);
        List<String[]> markets = DemoFile.rows("markets");
        for (int i = 0; i < markets.size(); i++) {
            market(markets.get(i), i);
        }
        for (int i = 0; i < STATIONS; i++) {
            station(i);
        }
        return List.copyOf(points);
    }

    private List<Collector> of(PartnerKind kind) {
        return collectors.stream().filter(collector -> collector.kind() == kind).toList();
    }

    private void hall(int i) {
        Dice dice = dice(PointKind.OWN_HALL, i);
        Seat seat = ground.seat(i, 0);
        boolean main = number("hall", seat) == 0;
        Spot spot = ground.spot(seat, 3 + 3 * next("hall", seat), dice);
        boolean repaired = i == 23 || i == 47;
        add(
                null,
                "H%03d".formatted(i + 1),
                spot,
                main ? spot.district() + "中心营业厅" : spot.district() + spot.street() + "营业厅",
                main
                        ? seat.nameEn() + " main service hall"
                        : spot.streetEn() + " service hall, " + seat.nameEn(),
                new Nature(
                        PointKind.OWN_HALL,
                        main ? PointHabits.MAIN_HALL : PointHabits.HALL,
                        EnumSet.allOf(PointService.class),
                        EnumSet.allOf(PayingBy.class),
                        main ? EnumSet.allOf(Facility.class) : PointHabits.facilities(dice, 65),
                        List.of()),
                phone(i),
                repaired ? "内部装修，请到邻近营业厅" : null,
                dice);
    }

    private void branch(Collector bank, int i, int operator) {
        Dice dice = dice(PointKind.BANK_BRANCH, (int) (1_000 * bank.id() + i));
        Seat seat = ground.seat(i, 3 * operator);
        Spot spot = ground.spot(seat, 7 * operator + 3 * next(bank.code(), seat), dice);
        add(
                bank,
                "BR%04d".formatted(i + 1),
                spot,
                bank.name() + spot.district() + spot.street() + "支行",
                bank.nameEn() + ", " + spot.streetEn() + " branch, " + seat.nameEn(),
                new Nature(
                        PointKind.BANK_BRANCH,
                        PointHabits.bank(operator),
                        dice.percent(60)
                                ? EnumSet.of(
                                        PointService.PAYMENT, PointService.DIRECT_DEBIT_MANDATE)
                                : EnumSet.of(PointService.PAYMENT),
                        dice.percent(30)
                                ? EnumSet.allOf(PayingBy.class)
                                : EnumSet.of(CASH, BANK_CARD),
                        PointHabits.facilities(dice, 55),
                        List.of()),
                phone(1_000 + BRANCHES / 7 * operator + i),
                null,
                dice);
    }

    private void communityPoint(Collector operator, int i) {
        Dice dice = dice(PointKind.COMMUNITY_POINT, i);
        Seat seat = ground.seat(i, 11);
        Spot spot = ground.spot(seat, next("community", seat), dice);
        add(
                operator,
                "C-%03d".formatted(i + 1),
                spot,
                spot.district() + spot.estate() + "便民收费点",
                "Community point " + spot.streetEn() + ", " + seat.nameEn(),
                new Nature(
                        PointKind.COMMUNITY_POINT,
                        PointHabits.shop(dice),
                        dice.percent(30)
                                ? EnumSet.of(PointService.PAYMENT, PointService.CARD_WRITING)
                                : EnumSet.of(PointService.PAYMENT),
                        dice.percent(80)
                                ? EnumSet.of(CASH, WECHAT_PAY, ALIPAY)
                                : EnumSet.of(WECHAT_PAY, ALIPAY),
                        PointHabits.facilities(dice, 20),
                        List.of()),
                phone(4_000 + i),
                null,
                dice);
    }

    /** The machine that is registered at the first community point. */
    private void kiosk(Collector operator) {
        Dice dice = dice(PointKind.KIOSK, 0);
        Spot spot = ground.spot(ground.seat(0, 11), 0, dice);
        add(
                operator,
                KIOSK,
                spot,
                spot.district() + spot.estate() + "自助机",
                "Kiosk " + spot.streetEn() + ", " + spot.seat().nameEn(),
                new Nature(
                        PointKind.KIOSK,
                        PointHabits.shop(dice),
                        EnumSet.of(PointService.PAYMENT),
                        EnumSet.of(CASH, WECHAT_PAY, ALIPAY),
                        EnumSet.of(Facility.WHEELCHAIR_ACCESS),
                        List.of()),
                null,
                null,
                dice);
    }

    private void market(String[] market, int i) {
        Dice dice = dice(PointKind.MARKET_DAY, i);
        Seat seat = ground.outside(i);
        Spot spot = ground.spot(seat, 5 + 6 * next("market", seat), dice);
        Set<Integer> days =
                Arrays.stream(market[2].split(" "))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
        add(
                null,
                "M%02d".formatted(i + 1),
                spot,
                spot.district() + market[0] + "流动收费点",
                market[1] + " market, " + seat.nameEn(),
                new Nature(
                        PointKind.MARKET_DAY,
                        PointHabits.market(days, MarketCalendar.valueOf(market[3])),
                        EnumSet.of(PointService.PAYMENT),
                        EnumSet.of(CASH, WECHAT_PAY, ALIPAY),
                        Set.of(),
                        List.of()),
                phone(5_000 + i),
                null,
                dice);
    }

    private void station(int i) {
        Dice dice = dice(PointKind.CNG_STATION, i);
        Seat seat = ground.seat(2 * i, 1);
        Spot spot = ground.spot(seat, 9 + 4 * next("station", seat), dice);
        add(
                null,
                "CNG%02d".formatted(i + 1),
                spot,
                spot.district() + spot.street() + "加气站",
                spot.streetEn() + " CNG station, " + seat.nameEn(),
                new Nature(
                        PointKind.CNG_STATION,
                        PointHabits.station(i),
                        EnumSet.of(PointService.PAYMENT, PointService.INVOICE),
                        EnumSet.allOf(PayingBy.class),
                        EnumSet.of(Facility.PARKING),
                        PointHabits.reserved(i)),
                phone(6_000 + i),
                null,
                dice);
    }

    /** What a point is, beside its name and place. */
    private record Nature(
            PointKind kind,
            OpeningHours hours,
            Set<PointService> services,
            Set<PayingBy> methods,
            Set<Facility> facilities,
            List<ReservedWindow> reserved) {}

    private void add(
            Collector operator,
            String code,
            Spot spot,
            String name,
            String nameEn,
            Nature nature,
            String phone,
            String closedWhy,
            Dice dice) {
        Datum datum = nature.kind() == PointKind.BANK_BRANCH ? Datum.GCJ_02 : Datum.WGS_84;
        points.add(
                new DemoPoint(
                        operator == null ? null : (Long) operator.id(),
                        code,
                        new PointDescription(
                                name,
                                nameEn,
                                nature.kind(),
                                spot.street() + " " + dice.between(1, 280) + " 号",
                                spot.seat().code(),
                                spot.position().in(datum),
                                nature.hours(),
                                nature.services(),
                                nature.methods(),
                                nature.facilities(),
                                phone,
                                closedWhy == null ? PointState.OPEN : PointState.PAUSED,
                                closedWhy,
                                nature.reserved())));
    }

    /** How many of them stand in the district already. */
    private int number(String what, Seat seat) {
        return met.getOrDefault(what + seat.code(), 0);
    }

    private int next(String what, Seat seat) {
        return met.merge(what + seat.code(), 1, Integer::sum) - 1;
    }

    /** Nobody's: no number of the city begins with a zero. */
    private static String phone(int i) {
        return "023-0000 %04d".formatted(i);
    }

    private static Dice dice(PointKind kind, int i) {
        return new Dice(i, PURPOSE + kind.ordinal());
    }
}
