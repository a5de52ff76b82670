package org.hearth.portal.requests;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.servicetime.ClockStep;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.WorkOrderType;

/** Words of what a resident asked for, {@code web/messages/requests.properties}. */
@MessageBundle("requests")
public interface RequestMessages {
    @Message
    String title();

    @Message
    String none_title();

    @Message
    String none_text();

    @Message
    String none_do();

    @Message
    String to_me();

    @Message
    String to_list();

    @Message
    String type(WorkOrderType type);

    @Message
    String state(OrderState state);

    @Message
    String asked_on(String moment);

    @Message
    String number();

    @Message
    String as_of(String moment);

    @Message
    String steps();

    @Message
    String stage(RequestStage stage);

    @Message
    String stage_now(RequestStage stage);

    @Message
    String stage_next(RequestStage stage);

    @Message
    String now();

    @Message
    String later();

    @Message
    String call_back_note();

    @Message
    String step(OrderStep step);

    @Message
    String by_you();

    @Message
    String clock(ClockStep step);

    @Message
    String left_days(int days);

    @Message
    String left_day();

    @Message
    String left_today();

    @Message
    String left_hours(long hours, int minutes);

    @Message
    String left_minutes(int minutes);

    @Message
    String over();

    @Message
    String over_text();

    @Message
    String promised_days(int count);

    @Message
    String day_number(int number);

    @Message
    String today();

    @Message
    String last();

    @Message
    String working();

    @Message
    String by_day(String clock, String day);

    @Message
    String by_moment(String clock, String moment);

    @Message
    String by_floor(String day);

    @Message
    String papers_since(String moment);

    @Message
    String papers_missing();

    @Message
    String papers_see();

    @Message
    String paused(String reason);

    @Message
    String agreed(String words);

    @Message
    String unknown();

    @Message
    String no_promise();

    @Message
    String kept();

    @Message
    String broken();

    @Message
    String times_title();

    @Message
    String who();

    @Message
    String branch_with(String branch, String name);

    @Message
    String where();

    @Message
    String what();

    @Message
    String contact();

    @Message
    String reschedule();

    @Message
    String cancel();

    @Message
    String cancel_title();

    @Message
    String cancel_text();

    @Message
    String cancel_why();

    @Message
    String cancel_do();

    @Message
    String cancel_keep();

    @Message
    String cancel_late();

    @Message
    String cancelled_said();

    @Message
    String history_title();

    @Message
    String note_title();

    @Message
    String note_text();

    @Message
    String note_photos();

    @Message
    String note_do();

    @Message
    String note_empty();

    @Message
    String photos_said(int count);

    @Message
    String too_long(int most);

    @Message
    String files_title();

    @Message
    String photo(int number);

    @Message
    String not_solved_title();

    @Message
    String not_solved_text();

    @Message
    String not_solved_what();

    @Message
    String not_solved_do();

    @Message
    String missing_empty();

    @Message
    String complain();

    @Message
    String complain_text();

    @Message
    String said_noted();

    @Message
    String said_cancelled();

    @Message
    String said_reopened();

    @Message
    String print();

    @Message
    String open_title();

    @Message
    String open_none();

    @Message
    String open_all();

    @Message
    String due_day(String day);

    @Message
    String steps_see();

    @Message
    String to_complaint();

    @Message
    String to_safety();

    @Message
    String rate();

    @Message
    String rated();
}
