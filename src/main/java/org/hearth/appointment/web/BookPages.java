package org.hearth.appointment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hearth.account.AccountError;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.FollowedAccount;
import org.hearth.appointment.Answers;
import org.hearth.appointment.AppointmentError;
import org.hearth.appointment.AppointmentView;
import org.hearth.appointment.Appointments;
import org.hearth.appointment.Eligibility;
import org.hearth.appointment.Entitlements;
import org.hearth.appointment.FaultPlace;
import org.hearth.appointment.HoseType;
import org.hearth.appointment.MeterPlace;
import org.hearth.appointment.NewBooking;
import org.hearth.appointment.ServiceForm;
import org.hearth.appointment.ServiceKind;
import org.hearth.appointment.VisitTime;
import org.hearth.identity.Phone;
import org.hearth.identity.ResidentPhones;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderContact;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A resident books a visit: the account, what has to be asked, the time, a last look, done. Each
 * step is a page of its own and works without script.
 */
@Path("/services/{service}/book")
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class BookPages {

    private static final int UNPROCESSABLE = 422;

    private final Accounts accounts;
    private final Entitlements entitlements;
    private final OfferedTimes times;
    private final Appointments appointments;
    private final ResidentPhones phones;
    private final SignedIn person;
    private final Visit visit;

    BookPages(
            Accounts accounts,
            Entitlements entitlements,
            OfferedTimes times,
            Appointments appointments,
            ResidentPhones phones,
            SignedIn person,
            Visit visit) {
        this.accounts = accounts;
        this.entitlements = entitlements;
        this.times = times;
        this.appointments = appointments;
        this.phones = phones;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "appointment")
    static class Templates {
        static native TemplateInstance account(ServiceKind kind, List<FollowedAccount> followed);

        static native TemplateInstance questions(
                ServiceKind kind,
                String account,
                TypedAnswers answers,
                List<MeterPlace> meters,
                List<FaultPlace> faults,
                List<HoseType> hoses);

        static native TemplateInstance time(BookPage page, FormErrors errors);

        static native TemplateInstance check(BookPage page);
    }

    /**
     * @param account public id of the account; null for the only one
     * @param later shows the later days
     * @param again asks the questions anew
     */
    @GET
    public Response book(
            @PathParam("service") String service,
            @RestQuery String account,
            @RestQuery String meter,
            @RestQuery String fault,
            @RestQuery String hose,
            @RestQuery String later,
            @RestQuery String again) {
        ServiceKind kind = ServiceKind.ofPath(service).orElseThrow(NotFoundException::new);
        if (kind.form() != ServiceForm.BOOK) {
            return Response.seeOther(URI.create("/services/" + service + "/apply")).build();
        }
        List<FollowedAccount> followed = accounts.followedBy(person.residentId());
        if (account == null && followed.size() != 1) {
            return Response.ok(Templates.account(kind, followed)).build();
        }
        AccountView chosen = chosen(followed, account);
        TypedAnswers typed = new TypedAnswers(meter, fault, hose);
        Optional<Answers> answers = again == null ? typed.of(kind) : Optional.empty();
        if (answers.isEmpty()) {
            return Response.ok(questions(kind, chosen, typed)).build();
        }
        String phone = phones.of(person.residentId()).number();
        BookPage page =
                page(
                        kind,
                        chosen,
                        followed.size() > 1,
                        answers.get(),
                        later != null,
                        null,
                        phone,
                        "");
        return Response.ok(Templates.time(page, new FormErrors())).build();
    }

    /** Shows everything once more, and books when that is confirmed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("service") String service, @BeanParam BookForm form) {
        ServiceKind kind =
                ServiceKind.ofPath(service)
                        .filter(known -> known.form() == ServiceForm.BOOK)
                        .orElseThrow(NotFoundException::new);
        AccountView account = chosen(accounts.followedBy(person.residentId()), form.account);
        Optional<Answers> answers = form.answers().of(kind);
        if (answers.isEmpty()) {
            return Response.seeOther(URI.create("/services/" + service + "/book")).build();
        }
        AppointmentMessages texts = visit.messages(AppointmentMessages.class);
        FormErrors errors = form.errors(texts);
        if (!errors.isEmpty()) {
            return again(UNPROCESSABLE, kind, account, answers.get(), form, errors);
        }
        if (form.confirmed == null) {
            return Response.ok(Templates.check(page(kind, account, answers.get(), form))).build();
        }
        return book(kind, account, answers.get(), form);
    }

    private Response book(ServiceKind kind, AccountView account, Answers answers, BookForm form) {
        Eligibility may = entitlements.of(account, kind, answers);
        if (!may.allowed()) {
            return again(UNPROCESSABLE, kind, account, answers, form, new FormErrors());
        }
        try {
            AppointmentView booked =
                    appointments.book(person.actor(), asked(kind, account, answers, may, form));
            String order = PublicId.WORK_ORDER.of(booked.orderId());
            return Response.seeOther(URI.create("/me/requests/" + order + "/visit?said=booked"))
                    .build();
        } catch (BusinessException refusal) {
            if (!(refusal.code() instanceof AppointmentError)) {
                throw refusal;
            }
            return again(
                    refusal.code().status(),
                    kind,
                    account,
                    answers,
                    form,
                    new SlotRefusal(visit.language()).errors(refusal));
        }
    }

    private NewBooking asked(
            ServiceKind kind,
            AccountView account,
            Answers answers,
            Eligibility may,
            BookForm form) {
        VisitWords words = new VisitWords(visit.language());
        VisitTime time = form.time().orElseThrow();
        return new NewBooking(
                kind,
                account.number(),
                person.residentId(),
                answers,
                time,
                OrderChannel.WEB,
                new OrderContact(
                        accounts.site(account.number()).orElseThrow().holderName(),
                        Phone.in(form.phone).orElseThrow().number(),
                        visit.language().tag()),
                VisitWords.description(kind, answers, may.charge(), form.typedNote()),
                words.texts().said_booked(words.when(time)));
    }

    private Response again(
            int status,
            ServiceKind kind,
            AccountView account,
            Answers answers,
            BookForm form,
            FormErrors errors) {
        return Response.status(status)
                .entity(Templates.time(page(kind, account, answers, form), errors))
                .build();
    }

    private BookPage page(ServiceKind kind, AccountView account, Answers answers, BookForm form) {
        return page(kind, account, true, answers, false, form.slot, form.phone, form.typedNote());
    }

    private BookPage page(
            ServiceKind kind,
            AccountView account,
            boolean several,
            Answers answers,
            boolean later,
            String slot,
            String phone,
            String note) {
        Eligibility may = entitlements.of(account, kind, answers);
        SlotGrid grid = may.allowed() ? times.of(account.number(), kind, later, slot) : null;
        VisitTime time = VisitTime.parse(slot).orElse(null);
        return new BookPage(kind, account, several, answers, may, grid, time, phone, note);
    }

    private static AccountView chosen(List<FollowedAccount> followed, String asked) {
        long id =
                asked == null && followed.size() == 1
                        ? followed.get(0).account().accountId()
                        : PublicId.ACCOUNT.parse(asked).orElse(0);
        return followed.stream()
                .map(FollowedAccount::account)
                .filter(account -> account.accountId() == id)
                .findFirst()
                .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
    }

    private static TemplateInstance questions(
            ServiceKind kind, AccountView account, TypedAnswers typed) {
        return Templates.questions(
                kind,
                PublicId.ACCOUNT.of(account.accountId()),
                typed,
                List.of(MeterPlace.values()),
                List.of(FaultPlace.values()),
                List.of(HoseType.values()));
    }
}
