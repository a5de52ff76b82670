package org.hearth.servicetime.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.LimitUnit;
import org.hearth.servicetime.Ruling;
import org.hearth.servicetime.ServiceClass;
import org.hearth.servicetime.VersionState;

/** Words of working time and of the table of service time limits. */
@MessageBundle("servicetime")
public interface ServiceTimeMessages {

    /** A step of the published table. */
    String step(ClockStep step);

    /** What the table tells apart within a step; empty for {@code ALL}. */
    String service_class(ServiceClass serviceClass);

    /** A step with its class, for a sentence. */
    String row(ClockStep step, ServiceClass serviceClass);

    /** A limit, such as 3 working days. */
    String limit(int amount, LimitUnit unit);

    /** In what a limit is counted, for a choice. */
    String unit(LimitUnit unit);

    /** The promise of a step that has no limit. */
    String round_the_clock();

    String at_least(String limit);

    String each_household(String limit);

    /** What is left of a limit. */
    String left(int days, long hours, int minutes);

    /** Where a due time runs into a year without announced holidays. */
    String not_yet_published(int year);

    /** Where a clock stands still. */
    String paused();

    String calendar();

    String calendar_what();

    String calendar_title(int year);

    String year_of(int year);

    String month(int month);

    String weekday(int day);

    String legend();

    String off_sign();

    String worked_sign();

    String off_day();

    String worked_day();

    String weekend_day();

    String ruled_day();

    String today();

    String unpublished_title(int year);

    String unpublished_help(int year);

    String provisional(int year, int next);

    String entered(String document, String who, String when);

    String retract();

    String specials();

    String no_specials();

    String days();

    String day_state();

    String holiday();

    /** A statutory holiday, by its announced name. */
    String holiday_name(String name);

    String rule_title();

    String rule_what();

    String first();

    String last();

    String last_hint();

    String ruling_label();

    String ruling(Ruling ruling);

    String reason();

    String reason_hint();

    String rule_do();

    String declare_title(int year);

    String declare_what(int year);

    String document();

    String document_hint();

    String declare_do(int year);

    String history();

    String history_none();

    String who();

    String when();

    String day_wrong();

    String day_past();

    String stretch_wrong();

    String ruling_missing();

    String reason_wrong(int most);

    String nothing_ruled();

    String document_wrong(int most);

    String year_empty();

    String standards();

    String standards_what();

    String in_force(String since);

    String service();

    String applies_to();

    String promise();

    String floor();

    String everybody();

    String clock_rules();

    String versions();

    String effective_on();

    String version_state();

    String state(VersionState state);

    String made_by();

    String published_by();

    String new_version();

    String new_version_what();

    String new_version_day();

    String new_version_do();

    String day_too_early();

    String day_taken();

    String version_title(String day);

    String draft_what();

    String amount_of(String row);

    String unit_of(String row);

    String save();

    String publish_title();

    String publish_what(String day);

    String publish();

    String discard();

    String limit_wrong(String row);

    String beyond_floor(String row, String floor);

    String changes();

    String changes_none();

    String before();

    String after();
}
