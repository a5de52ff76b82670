package org.hearth.application.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.account.FollowedAccount;
import org.hearth.account.SupplySite;
import org.hearth.application.ApplicationDetails;
import org.hearth.application.ApplicationKind;
import org.hearth.application.ApplicationView;
import org.hearth.application.Applications;
import org.hearth.application.CardReason;
import org.hearth.application.NewApplication;
import org.hearth.application.PaperKind;
import org.hearth.attachment.CheckedFile;
import org.hearth.identity.Phone;
import org.hearth.identity.ResidentPhones;
import org.hearth.platform.html.FormCookie;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderContact;
import org.hearth.workorder.OrderPlace;
import org.jboss.resteasy.reactive.RestQuery;

/** A resident applies for something that takes papers and steps, on one page. */
@Path("/services/{service}/apply")
@Blocking
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class ApplyPages {

    private static final int UNPROCESSABLE = 422;

    private final Applications applications;
    private final Accounts accounts;
    private final Districts districts;
    private final ResidentPhones phones;
    private final SentPapers sent;
    private final ApplyLimits limits;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    ApplyPages(
            Applications applications,
            Accounts accounts,
            Districts districts,
            ResidentPhones phones,
            SentPapers sent,
            ApplyLimits limits,
            SignedIn person,
            Visit visit,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.districts = districts;
        this.phones = phones;
        this.sent = sent;
        this.limits = limits;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    /**
     * @param papers all that may be asked for, whatever is answered
     */
    record ApplyPage(
            ApplicationKind kind,
            List<FollowedAccount> accounts,
            List<DistrictView> districts,
            List<PaperKind> papers,
            ApplyForm form,
            LocalDate tomorrow) {

        public boolean chosen(FollowedAccount one) {
            return accounts.size() == 1 || publicId(one).equals(form.account());
        }

        public List<CardReason> reasons() {
            return List.of(CardReason.values());
        }

        public String publicId(FollowedAccount one) {
            return PublicId.ACCOUNT.of(one.account().accountId());
        }
    }

    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance apply(ApplyPage page, FormErrors errors);
    }

    /**
     * @param account public id of the one that is chosen at first, or null
     */
    @GET
    public TemplateInstance form(@PathParam("service") String service, @RestQuery String account) {
        ApplyForm form = new ApplyForm();
        form.account = account;
        form.phone = phones.of(person.residentId()).number();
        return Templates.apply(page(kind(service), form), new FormErrors());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @PathParam("service") String service, @BeanParam ApplyForm form, @Context UriInfo uri) {
        ApplicationKind kind = kind(service);
        limits.before(person.residentId());
        ApplicationMessages texts = visit.messages(ApplicationMessages.class);
        LocalDate today = LocalDate.now(clock);
        FormErrors errors = new FormErrors();
        Optional<AccountView> account = account(kind, form);
        if (kind.needsAccount()) {
            if (account.isEmpty()) {
                errors.add("account", texts.account_missing());
            } else if (!kind.possible(account.get())) {
                errors.add("account", texts.not_possible(kind));
            }
        }
        form.check(kind, texts, today, errors);
        if (!kind.needsAccount() && districts.byCode(form.typed("district")).isEmpty()) {
            errors.add("district", texts.choose_one());
        }
        Map<PaperKind, List<CheckedFile>> papers = sent.of(form.files, errors);
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.apply(page(kind, form), errors))
                    .build();
        }
        ApplicationDetails details = form.details(kind, today);
        ApplicationView made =
                applications.apply(
                        person.actor(),
                        form.sending,
                        new NewApplication(
                                kind,
                                order(kind, form, account.orElse(null), details),
                                details,
                                !form.typed("brings").isEmpty(),
                                papers));
        return Response.seeOther(
                        URI.create(
                                "/me/requests/"
                                        + PublicId.WORK_ORDER.of(made.orderId())
                                        + "/application?said=sent"))
                .cookie(FormCookie.sent(form.sending, uri))
                .build();
    }

    private NewOrder order(
            ApplicationKind kind, ApplyForm form, AccountView account, ApplicationDetails details) {
        String phone = Phone.in(form.typed("phone")).orElseThrow().number();
        String language = visit.language().tag();
        String description = ApplicationWords.description(kind, details);
        if (account != null) {
            SupplySite site = accounts.site(account.number()).orElseThrow();
            return NewOrder.of(
                            kind.orderType(),
                            OrderChannel.WEB,
                            site,
                            new OrderContact(site.holderName(), phone, language),
                            description)
                    .by(person.residentId());
        }
        return new NewOrder(
                kind.orderType(),
                null,
                OrderChannel.WEB,
                null,
                null,
                person.residentId(),
                new OrderPlace(form.typed("district"), form.typed("street"), form.typed("detail")),
                new OrderContact(form.typed("name"), phone, language),
                description,
                false,
                null);
    }

    private Optional<AccountView> account(ApplicationKind kind, ApplyForm form) {
        if (!kind.needsAccount()) {
            return Optional.empty();
        }
        List<FollowedAccount> followed = accounts.followedBy(person.residentId());
        long id = PublicId.ACCOUNT.parse(form.account()).orElse(0);
        return followed.stream()
                .map(FollowedAccount::account)
                .filter(one -> one.accountId() == id)
                .findFirst();
    }

    private ApplyPage page(ApplicationKind kind, ApplyForm form) {
        boolean business = form.is("premises", "business");
        return new ApplyPage(
                kind,
                kind.needsAccount() ? accounts.followedBy(person.residentId()) : List.of(),
                kind.needsAccount() ? List.of() : districts.all(),
                kind.papers(
                        new ApplicationDetails(
                                !form.is("owner", "no"),
                                business,
                                0,
                                null,
                                false,
                                null,
                                null,
                                null)),
                form,
                LocalDate.now(clock).plusDays(1));
    }

    private static ApplicationKind kind(String path) {
        return ApplicationKind.ofPath(path).orElseThrow(NotFoundException::new);
    }
}
