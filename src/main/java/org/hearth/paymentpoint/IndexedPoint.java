package org.hearth.paymentpoint;

import java.time.LocalDateTime;
import org.hearth.account.DistrictView;
import org.hearth.paymentpoint.search.PlaceText;

/** A point as the index keeps it, ready to be compared. */
final class IndexedPoint {

    /** Rules of holidays may change behind the point's back; it is asked again after so long. */
    private static final int HOURS_BELIEVED = 1;

    private final PaymentPointView view;
    private final PlaceText text;
    private final double latitude;
    private final double longitude;

    /** Two of them, for those who ask for now and for another time. */
    private volatile Believed latest;

    private volatile Believed earlier;

    /** From {@code from} on, and before {@code until}. */
    private record Believed(LocalDateTime from, LocalDateTime until, boolean open) {

        boolean covers(LocalDateTime moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    IndexedPoint(PaymentPointView view, DistrictView district) {
        this.view = view;
        PointDescription said = view.description();
        this.text =
                PlaceText.of(
                        district.name(),
                        said.address(),
                        said.name(),
                        said.nameEn(),
                        district.nameEn());
        this.latitude = WalkingDistance.radians(view.wgs84().latitude());
        this.longitude = WalkingDistance.radians(view.wgs84().longitude());
    }

    PaymentPointView view() {
        return view;
    }

    PlaceText text() {
        return text;
    }

    /** In metres; 0 for all where nobody said from where. */
    int walk(WalkingDistance from) {
        return from == null ? 0 : from.to(latitude, longitude);
    }

    /** Asks its hours only when they may have changed the answer. */
    boolean openAt(LocalDateTime moment, OpeningTimes times) {
        Believed known = latest;
        if (known != null && known.covers(moment)) {
            return known.open();
        }
        Believed other = earlier;
        if (other != null && other.covers(moment)) {
            return other.open();
        }
        OpeningState state = times.at(view, moment);
        earlier = known;
        latest = new Believed(moment, until(moment, state), state.open());
        return state.open();
    }

    private static LocalDateTime until(LocalDateTime moment, OpeningState state) {
        LocalDateTime turns = state.open() ? state.closesAt() : state.opensAt();
        LocalDateTime asked = moment.plusHours(HOURS_BELIEVED);
        return turns == null || turns.isAfter(asked) ? asked : turns;
    }
}
