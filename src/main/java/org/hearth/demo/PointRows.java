package org.hearth.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.HoursText;
import org.hearth.paymentpoint.OpeningHours;
import org.hearth.paymentpoint.PointDescription;
import org.hearth.paymentpoint.Position;

/** Writes payment points. */
final class PointRows {

    private static final int NOON = 4 * 3_600;

    private final LocalDate founded;

    PointRows(LocalDate founded) {
        this.founded = founded;
    }

    void write(RowsByTable rows, List<DemoPoint> points) {
        for (int i = 0; i < points.size(); i++) {
            write(rows, i + 1, points.get(i));
        }
    }

    private void write(RowsByTable rows, long id, DemoPoint point) {
        PointDescription said = point.said();
        OpeningHours hours = said.hours();
        Rows row = rows.of(DemoTable.PAYMENT_POINT).number(id);
        (point.partnerId() == null ? row.none() : row.number(point.partnerId()))
                .text(point.code())
                .text(said.name())
                .text(said.nameEn())
                .name(said.kind())
                .text(said.address())
                .text(said.districtCode())
                .name(said.position().datum());
        place(row, said.position().in(Datum.WGS_84));
        place(row, said.position().in(Datum.GCJ_02));
        row.flag(true)
                .text(joined(hours.marketDays()))
                .name(hours.marketCalendar())
                .name(hours.holidays().rule())
                .text(HoursText.ofSpans(hours.holidays().hours()))
                .name(hours.makeUpDays())
                .text(joined(said.services()))
                .text(joined(said.methods()))
                .text(joined(said.facilities()))
                .text(said.phone())
                .name(said.state())
                .text(said.stateReason())
                .instant(founded, NOON)
                .instant(founded, NOON)
                .end();
        hours.week()
                .forEach(
                        part ->
                                rows.of(DemoTable.PAYMENT_POINT_WEEK)
                                        .number(id)
                                        .name(part.weekday())
                                        .number(part.opensMinute())
                                        .number(part.closesMinute())
                                        .end());
        said.reserved()
                .forEach(
                        window ->
                                rows.of(DemoTable.PAYMENT_POINT_RESERVED)
                                        .number(id)
                                        .name(window.weekday())
                                        .number(window.fromMinute())
                                        .number(window.toMinute())
                                        .name(window.vehicles())
                                        .end());
    }

    private static void place(Rows row, Position position) {
        row.text(position.latitude().toPlainString()).text(position.longitude().toPlainString());
    }

    private static String joined(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }
}
