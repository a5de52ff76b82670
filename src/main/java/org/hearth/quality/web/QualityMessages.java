package org.hearth.quality.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.workorder.WorkOrderType;

/** Words of the boards, the assessment and the public promises. */
@MessageBundle("quality")
public interface QualityMessages {

    String board();

    String board_what();

    String type(WorkOrderType type);

    String running();

    String running_what();

    String running_none();

    String unit();

    String kind();

    String in_time();

    String half();

    String late();

    String broken();

    String all();

    String months();

    String months_of(String unit);

    String month();

    String all_units();

    String kept();

    String satisfied();

    String repeated();

    String created();

    String closed();

    String reopened();

    String of(long part, long whole);

    String nothing();

    String file();

    String units_in(String month);

    String assessment();

    String assessment_what();

    String quarter(int year, int number);

    String score();

    String weight(int percent);

    String solved_at_once();

    String asked_once();

    String formula();

    String formula_text();

    String formula_since(String day);

    String formula_change();

    String formula_from();

    String formula_publish();

    String formula_wrong();

    String close_quarter();

    String close_text();

    String is_closed();

    String is_running();

    String before();

    String next();

    String promises();

    String promises_what();

    String promise();

    String limit();

    String floor();

    String no_floor();

    String kept_share();

    String kept_of(long part, long whole);

    /** Where the table tells kinds apart, and the count does not. */
    String kept_of_all(long part, long whole);

    String few();

    String satisfaction();

    String satisfaction_text(String percent, long answers);

    String satisfaction_none();

    String satisfaction_reached();

    String satisfaction_missed();

    String promises_clock();

    String promises_broken();

    String promises_complain();

    String home_kept(long kept, long all);

    String home_none();
}
