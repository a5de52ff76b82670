package org.hearth.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearth.paymentpoint.Position;
import org.hearth.paymentpoint.Seat;
import org.hearth.paymentpoint.Seats;

/** The ground that points stand on: districts by their weight, and the streets of each. */
final class PointGround {

    /** The nine of the city itself, and the two that grow onto it. */
    private static final Set<String> CITY =
            Set.of(
                    "500103", "500104", "500105", "500106", "500107", "500108", "500109", "500112",
                    "500113");

    private static final int CITY_WEIGHT = 3;
    private static final int STREETS_OUTSIDE = 12;
    private static final int EAST_METRES = 180;
    private static final int NORTH_METRES = 120;

    /** One place where a point can stand. */
    record Spot(Seat seat, String street, String streetEn, String estate, Position position) {

        /** 渝中 of 渝中区. */
        String district() {
            return seat.name().substring(0, seat.name().length() - 1);
        }
    }

    private final List<Seat> seats =
            DemoFile.rows("districts").stream().map(row -> Seats.of(row[0]).orElseThrow()).toList();
    private final List<Seat> byWeight = new ArrayList<>();
    private final List<String[]> places = DemoFile.rows("places");

    PointGround() {
        for (int round = 0; round < CITY_WEIGHT; round++) {
            for (Seat seat : seats) {
                if (round == 0 || CITY.contains(seat.code())) {
                    byWeight.add(seat);
                }
            }
        }
    }

    /**
     * The district of the nth of many points.
     *
     * @param first moves the beginning, so that few points of one kind do not crowd in one district
     */
    Seat seat(int n, int first) {
        return byWeight.get((n + first) % byWeight.size());
    }

    /** The district of the nth point that stands outside of the city. */
    Seat outside(int n) {
        List<Seat> outside = seats.stream().filter(seat -> !CITY.contains(seat.code())).toList();
        return outside.get(n % outside.size());
    }

    /**
     * A spot in a district; another street for each number up to a dozen.
     *
     * @param about what the spot is for
     */
    Spot spot(Seat seat, int number, Dice about) {
        int streets = CITY.contains(seat.code()) ? places.size() : STREETS_OUTSIDE;
        String[] place = places.get(Math.floorMod(number, streets));
        Position position =
                Seat.offset(
                        seat.assumed(place[0]),
                        about.between(-EAST_METRES, EAST_METRES),
                        about.between(-NORTH_METRES, NORTH_METRES));
        return new Spot(seat, place[0], place[2], place[1], position);
    }
}
