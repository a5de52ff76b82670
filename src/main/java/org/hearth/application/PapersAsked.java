package org.hearth.application;

import java.util.List;
import org.hearth.workorder.OrderView;

/**
 * An applicant has to do something about papers, told within the transaction that says so.
 *
 * @param papers those that are missing or were refused, in the order of the checklist
 * @param refused whether they were looked at and refused
 * @param phone in clear
 * @param language {@code zh-CN} or {@code en}
 * @param online whether the applicant asked with a login, and can open the application's page
 */
public record PapersAsked(
        long orderId,
        String number,
        ApplicationKind kind,
        List<PaperKind> papers,
        boolean refused,
        String phone,
        String language,
        boolean online) {

    static PapersAsked of(
            OrderView order, ApplicationKind kind, List<PaperKind> papers, boolean refused) {
        return new PapersAsked(
                order.orderId(),
                order.number(),
                kind,
                papers,
                refused,
                order.contact().phone(),
                order.contact().language(),
                order.residentId() != null);
    }

    /** Without the phone, so that no log line tells it. */
    @Override
    public String toString() {
        return "PapersAsked[" + number + "]";
    }
}
