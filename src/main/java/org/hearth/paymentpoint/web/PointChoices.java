package org.hearth.paymentpoint.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.account.DistrictView;
import org.hearth.partner.PartnerView;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.Facility;
import org.hearth.paymentpoint.MarketCalendar;
import org.hearth.paymentpoint.PayingBy;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointService;
import org.hearth.paymentpoint.PointState;
import org.hearth.paymentpoint.PointWords;

/** What a form of points lets choose from. */
public record PointChoices(List<DistrictView> districts, List<PartnerView> operators) {

    private static final int DIGITS = 10;

    /** A constant and how it is spelled in forms. */
    public record Choice<E extends Enum<E>>(E constant, String word) {}

    public List<Choice<PointKind>> kinds() {
        return of(PointKind.values());
    }

    public List<Choice<PointState>> states() {
        return of(PointState.values());
    }

    public List<Choice<Datum>> datums() {
        return of(Datum.values());
    }

    public List<Choice<MarketCalendar>> calendars() {
        return of(MarketCalendar.values());
    }

    public List<Choice<PointService>> services() {
        return of(PointService.values());
    }

    public List<Choice<PayingBy>> methods() {
        return of(PayingBy.values());
    }

    public List<Choice<Facility>> facilities() {
        return of(Facility.values());
    }

    public List<Integer> digits() {
        return IntStream.range(0, DIGITS).boxed().toList();
    }

    private static <E extends Enum<E>> List<Choice<E>> of(E[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice<>(constant, PointWords.of(constant)))
                .toList();
    }
}
