package org.hearth.complaint.web;

import java.util.List;
import org.hearth.account.DistrictView;
import org.hearth.billing.BillDetail;
import org.hearth.billing.ChargedLine;
import org.hearth.complaint.ComplaintAskers;
import org.hearth.complaint.ComplaintKind;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.security.Masked;
import org.hearth.workorder.OrderView;

/**
 * The form with all that it offers.
 *
 * @param asker the resident who is signed in, or null
 * @param bill what it is about, or null
 * @param line the line of the bill that it is about, or null
 * @param order the visit that it is about, or null
 */
record ComplaintFormPage(
        ComplaintForm form,
        ComplaintAskers.Asker asker,
        List<DistrictView> districts,
        BillDetail bill,
        ChargedLine line,
        OrderView order,
        FormErrors errors) {

    public ComplaintKind kind() {
        return form.asKind();
    }

    public ComplaintKind[] kinds() {
        return ComplaintKind.values();
    }

    /** Whether what was sent may tell of a leak, so that the number to call stands first. */
    public boolean alarmed() {
        return form.alarming();
    }

    public boolean hasAccounts() {
        return asker != null && !asker.accounts().isEmpty();
    }

    public String maskedName() {
        return asker == null || asker.name() == null ? null : Masked.name(asker.name());
    }

    public String maskedPhone() {
        return asker == null ? null : Masked.phone(asker.phone());
    }

    /** What follows the address of the other kinds, so that they are about the same. */
    public String query() {
        if (!form.bill().isEmpty()) {
            return "?bill=" + form.bill() + (line == null ? "" : "&line=" + form.line());
        }
        return form.order().isEmpty() ? "" : "?order=" + form.order();
    }
}
