package org.hearth.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hearth.account.Districts;
import org.hearth.account.FollowedAccount;
import org.hearth.attachment.CheckedFile;
import org.hearth.billing.BillDetail;
import org.hearth.billing.BillingError;
import org.hearth.billing.ChargedLine;
import org.hearth.complaint.CallablePhone;
import org.hearth.complaint.ComplaintAskers;
import org.hearth.complaint.ComplaintAskers.Asker;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.complaint.ComplaintSubject;
import org.hearth.complaint.NewComplaint;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderContact;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderView;

/** Reads the form for who fills it in: a guest, or a resident of whom much is known. */
@ApplicationScoped
class ComplaintReading {

    private final ComplaintAskers askers;
    private final Districts districts;
    private final SignedIn person;
    private final Visit visit;

    ComplaintReading(ComplaintAskers askers, Districts districts, SignedIn person, Visit visit) {
        this.askers = askers;
        this.districts = districts;
        this.person = person;
        this.visit = visit;
    }

    /** The form before anything is typed: subject and account filled in from what it is about. */
    ComplaintFormPage first(ComplaintForm form) {
        ComplaintFormPage page = again(form, new FormErrors());
        if (page.bill() != null) {
            String number = page.bill().account().account().number();
            return again(form.about(ComplaintCategory.BILLING, number), page.errors());
        }
        if (page.order() != null) {
            ComplaintCategory what =
                    page.order().type().visits() ? ComplaintCategory.VISIT : ComplaintCategory.DESK;
            String number = page.order().accountNumber();
            return again(form.about(what, number == null ? "" : number), page.errors());
        }
        return page.hasAccounts() ? again(onFirst(form, page.asker()), page.errors()) : page;
    }

    private static ComplaintForm onFirst(ComplaintForm form, Asker asker) {
        FollowedAccount first = asker.accounts().get(0);
        return new ComplaintForm(
                form.kind(),
                form.category(),
                form.text(),
                first.account().number(),
                form.name(),
                form.phone(),
                form.district(),
                form.street(),
                form.bill(),
                form.line(),
                form.order(),
                form.safe());
    }

    ComplaintFormPage again(ComplaintForm form, FormErrors errors) {
        BillDetail bill = bill(form);
        return new ComplaintFormPage(
                form,
                asker(),
                districts.all(),
                bill,
                bill == null ? null : line(bill, form),
                order(form),
                errors);
    }

    FormErrors errors(ComplaintForm form) {
        Asker asker = asker();
        ComplaintMessages texts = visit.messages(ComplaintMessages.class);
        FormErrors errors =
                form.errors(texts, asker == null, asker != null && asker.name() != null);
        boolean atAnAccount = asker != null && form.accountNumber() != null;
        if (!atAnAccount && districts.byCode(form.district()).isEmpty()) {
            errors.add("district", texts.district_missing());
        }
        return errors;
    }

    NewComplaint asked(
            ComplaintForm form, String language, List<CheckedFile> photos, String sending) {
        BillDetail bill = bill(form);
        OrderView order = order(form);
        return new NewComplaint(
                form.asKind(),
                form.chosen().orElseThrow(),
                person.isResident() ? person.residentId() : null,
                contact(form, language),
                form.accountNumber(),
                form.district(),
                form.street(),
                form.text(),
                new ComplaintSubject(
                        bill == null ? null : bill.bill().billId(),
                        bill == null || line(bill, form) == null ? null : form.lineNumber(),
                        order == null ? null : order.orderId()),
                photos,
                sending);
    }

    private OrderContact contact(ComplaintForm form, String language) {
        Asker asker = asker();
        String phone =
                CallablePhone.in(form.phone())
                        .or(() -> Optional.ofNullable(asker).map(Asker::phone))
                        .orElseThrow();
        String name = form.name().isEmpty() && asker != null ? asker.name() : form.name();
        return new OrderContact(name, phone, language);
    }

    private Asker asker() {
        return person.isResident() ? askers.of(person.residentId()) : null;
    }

    private BillDetail bill(ComplaintForm form) {
        if (form.bill().isEmpty()) {
            return null;
        }
        long id =
                PublicId.BILL
                        .parse(form.bill())
                        .orElseThrow(() -> new BusinessException(BillingError.BILL_NOT_FOUND));
        return askers.bill(person.residentId(), id);
    }

    private static ChargedLine line(BillDetail bill, ComplaintForm form) {
        return ComplaintAskers.line(bill, form.lineNumber()).orElse(null);
    }

    private OrderView order(ComplaintForm form) {
        if (form.order().isEmpty()) {
            return null;
        }
        long id =
                PublicId.WORK_ORDER
                        .parse(form.order())
                        .orElseThrow(() -> new BusinessException(OrderError.ORDER_NOT_FOUND));
        return askers.order(person.residentId(), id);
    }
}
