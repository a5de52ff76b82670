package org.hearth.paymentpoint.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.paymentpoint.CentreSource;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.MarketCalendar;
import org.hearth.paymentpoint.PointColumn;
import org.hearth.paymentpoint.PointFault;
import org.hearth.paymentpoint.PointState;

/** Words of the staff's desk of points, {@code web/messages/pointdesk.properties}. */
@MessageBundle("pointdesk")
public interface PointDeskMessages {

    String title();

    String what();

    String new_point();

    String import_points();

    String export_csv();

    String export_geojson();

    String coverage();

    String filter();

    String any();

    String search();

    String filter_do();

    String none();

    String none_help();

    String own();

    String operator();

    String invented();

    String edit();

    String details();

    String place();

    String opening();

    String offers();

    String datum_of(Datum datum);

    String state_of(PointState state);

    String calendar_of(MarketCalendar calendar);

    String column(PointColumn column);

    String fault(PointFault fault);

    String fault_of(String column, String fault);

    String hint_hours();

    String hint_exceptions();

    String hint_reserved();

    String hint_holidays();

    String hint_position();

    String map_what();

    String pin_here();

    String pin_how();

    String pin_done();

    String pin_failed();

    String hint_market();

    String hint_operator();

    String as_weekday();

    String closed();

    String own_hours();

    String holiday_hours();

    String as_working_day();

    String closed_all();

    String wgs84();

    String gcj02();

    String updated();

    String partner_says(String name);

    String save();

    String create();

    String state_change();

    String state_to();

    String state_missing();

    String state_reason();

    String state_reason_hint();

    String reason_wrong();

    String state_do();

    String history();

    String history_none();

    String when();

    String who();

    String from_to();

    String code_taken();

    String file();

    String file_hint();

    String file_rules();

    String file_missing();

    String file_empty();

    String file_long();

    String file_unreadable();

    String send();

    String plan();

    String plan_counts(int added, int changed, int same, int wrong);

    String plan_nothing();

    String plan_wrong();

    String plan_outdated();

    String apply();

    String applied(String when, int added, int changed);

    String wrong_lines();

    String problem();

    String new_lines();

    String changed_lines();

    String line();

    String line_no(int number);

    String shown_first(int count);

    String before();

    String after();

    String empty();

    String back_to_send();

    String coverage_lead();

    String coverage_none();

    String coverage_none_help();

    String coverage_counted(String when);

    String district();

    String point_name();

    String households();

    String near();

    String gap_streets();

    String assumed_streets();

    String share();

    String gaps();

    String gaps_none();

    String street();

    String nearest();

    String metres(int metres);

    String centre_of(CentreSource centre);

    String centre();
}
