package org.hearth.appointment.web;

import org.hearth.account.AccountView;
import org.hearth.appointment.Answers;
import org.hearth.appointment.Eligibility;
import org.hearth.appointment.ServiceKind;
import org.hearth.appointment.VisitTime;
import org.hearth.platform.id.PublicId;

/**
 * What the pages of a booking show.
 *
 * @param several whether the visitor follows other accounts too
 * @param grid null where nothing may be booked
 * @param time the time that was chosen, or null
 */
record BookPage(
        ServiceKind kind,
        AccountView account,
        boolean several,
        Answers answers,
        Eligibility may,
        SlotGrid grid,
        VisitTime time,
        String phone,
        String note) {

    /** The account in an address. */
    public String accountId() {
        return PublicId.ACCOUNT.of(account.accountId());
    }

    /** Whether something was asked before, which may be answered anew. */
    public boolean asked() {
        return TypedAnswers.asks(kind);
    }

    public String action() {
        return "/services/" + kind.path() + "/book";
    }

    /** This page with the account and the answers, such as for other days. */
    public String address() {
        String here = action() + "?account=" + accountId();
        return switch (kind) {
            case REPAIR -> here + "&meter=" + answers.meter() + "&fault=" + answers.fault();
            case HOSE_REPLACEMENT -> here + "&hose=" + answers.hose();
            default -> here;
        };
    }
}
