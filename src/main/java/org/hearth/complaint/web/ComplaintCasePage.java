package org.hearth.complaint.web;

import java.time.Instant;
import java.util.List;
import org.hearth.account.DistrictView;
import org.hearth.complaint.AnswerText;
import org.hearth.complaint.AnswerTexts;
import org.hearth.complaint.ComplaintCase;
import org.hearth.complaint.ComplaintKind;
import org.hearth.complaint.ComplaintView;
import org.hearth.complaint.PlannedAnswer;
import org.hearth.complaint.TemplateView;
import org.hearth.platform.html.FormErrors;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;

/**
 * One complaint with all that may be done to it.
 *
 * @param inClear whether contact and place are shown in clear
 * @param plan whom an answer goes to as chosen; by itself to all joined ones
 * @param texts of the answer, with gaps
 * @param previews what each recipient would read; empty before that is asked for
 * @param fields what else was typed
 */
record ComplaintCasePage(
        ComplaintCase opened,
        boolean inClear,
        DistrictView district,
        List<String> branches,
        List<TemplateView> templates,
        PlannedAnswer plan,
        AnswerTexts texts,
        List<Preview> previews,
        DeskFields fields,
        FormErrors errors) {

    /** What one customer would read. */
    record Preview(OrderView order, String text) {}

    public ComplaintView complaint() {
        return opened.complaint();
    }

    public OrderView order() {
        return opened.progress().order();
    }

    public Instant now() {
        return opened.progress().now();
    }

    public String gaps() {
        return AnswerText.GAPS;
    }

    public boolean isComplaint() {
        return complaint().kind() == ComplaintKind.COMPLAINT;
    }

    public boolean toAnswer() {
        return complaint().toAnswer();
    }

    /** Whether a branch may still be given it. */
    public boolean handable() {
        OrderState state = order().state();
        return state == OrderState.CREATED
                || state == OrderState.DISPATCHED
                || state == OrderState.ACCEPTED
                || state == OrderState.REOPENED;
    }

    public boolean reopenable() {
        return opened.progress().reopenable();
    }

    public boolean getsAnswer(ComplaintView joined) {
        return plan.recipients().stream().anyMatch(one -> one.orderId() == joined.orderId());
    }
}
