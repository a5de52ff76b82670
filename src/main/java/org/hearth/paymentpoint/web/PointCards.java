package org.hearth.paymentpoint.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.paymentpoint.FoundPoint;
import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.LiveStates;
import org.hearth.paymentpoint.OpeningTimes;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.platform.html.Visit;
import org.hearth.platform.time.UtilityClock;

/** Makes of points what pages show, at the moment of the request. */
@RequestScoped
class PointCards {

    private final OpeningTimes times;
    private final LiveStates states;
    private final List<DistrictView> districts;
    private final MapTiles tiles;
    private final boolean english;
    private final ZonedDateTime now;

    PointCards(
            OpeningTimes times,
            LiveStates states,
            Districts districts,
            MapTiles tiles,
            Visit visit,
            Clock clock) {
        this.times = times;
        this.states = states;
        this.districts = districts.all();
        this.tiles = tiles;
        this.english = visit.isEnglish();
        this.now = ZonedDateTime.ofInstant(clock.instant(), UtilityClock.ZONE);
    }

    ZonedDateTime now() {
        return now;
    }

    List<DistrictView> districts() {
        return districts;
    }

    boolean isDistrict(String code) {
        return districts.stream().anyMatch(district -> district.code().equals(code));
    }

    List<PointCard> of(List<FoundPoint> found) {
        Map<Long, LiveState> live = states.of(found.stream().map(one -> one.point().id()).toList());
        Map<String, DistrictView> byCode =
                districts.stream()
                        .collect(Collectors.toMap(DistrictView::code, Function.identity()));
        return found.stream()
                .map(
                        one ->
                                new PointCard(
                                        one,
                                        times.day(one.point(), now.toLocalDate()).spans(),
                                        live.get(one.point().id()),
                                        byCode.get(one.point().description().districtCode()),
                                        now,
                                        english,
                                        tiles.datum()))
                .toList();
    }

    PointCard of(PaymentPointView point) {
        return of(List.of(new FoundPoint(point, null, times.at(point, now.toLocalDateTime()))))
                .get(0);
    }
}
