package org.hearth.platform.html;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * Words of the frame around each page and of the tags, {@code web/messages/platform.properties}.
 */
@MessageBundle("platform")
public interface PlatformMessages {

    String skip();

    String nav_main();

    String nav_bottom();

    String nav_foot();

    String nav_home();

    String nav_bills();

    String nav_services();

    String nav_points();

    String nav_points_short();

    String nav_me();

    String elder_on();

    String elder_off();

    String elder_sizes();

    String elder_size_1();

    String elder_size_2();

    String elder_size_3();

    String sign_in();

    String desk();

    String sign_out();

    String alarm_label();

    String alarm_smell();

    String alarm_close();

    String alarm_switches();

    String alarm_call();

    String foot_hours();

    String foot_demonstration();

    String foot_safety();

    String foot_complaints();

    String foot_accessibility();

    String foot_privacy();

    String foot_developers();

    String yuan();

    String credit();

    String status_due();

    String status_done();

    String status_danger();

    String status_info();

    String status_idle();

    String optional();

    String error_summary();

    String error_kept();

    String pager_label();

    String pager_first();

    String pager_next();

    String crumb_label();

    String error_id();

    String error_home();

    String error_call();

    String problems_title();

    String problems_lead();

    String problem_code();

    String problem_retry();

    String problem_retry_never();

    String problem_retry_same_key();

    String problem_retry_query_first();

    String desk_work();

    String desk_customers();

    String desk_money();

    String desk_partners();

    String desk_house();

    String keep_sending();

    String keep_offline();

    String keep_unknown();

    String keep_changed();

    String keep_refused();

    String keep_gone();

    String keep_reload();

    String keep_restored();

    String keep_unsent();

    String keep_files();

    String files_hint();

    String files_hint_paper();

    String files_chosen();

    String files_large();

    String sign_pad();

    String sign_here();

    String sign_drawn();

    String sign_clear();

    String sign_typed();
}
