package org.hearth.portal.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hearth.payment.PaymentError;
import org.hearth.payment.Refunds;
import org.hearth.payment.Suspense;
import org.hearth.payment.SuspenseRow;
import org.hearth.payment.SuspenseState;
import org.hearth.payment.SuspenseView;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.text.TypedText;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk of money that cannot be applied (挂账). */
@Path(SuspensePages.PATH)
@Blocking
@RolesAllowed("finance")
@Produces(MediaType.TEXT_HTML)
public class SuspensePages {

    static final String PATH = "/staff/suspense";

    private static final int PAGE = 50;
    private static final int UNPROCESSABLE = 422;

    private final Suspense suspense;
    private final SuspenseDesk desk;
    private final Refunds refunds;
    private final SignedIn person;
    private final Visit visit;

    SuspensePages(
            Suspense suspense, SuspenseDesk desk, Refunds refunds, SignedIn person, Visit visit) {
        this.suspense = suspense;
        this.desk = desk;
        this.refunds = refunds;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "portal/desk")
    static class Templates {
        static native TemplateInstance suspense(List<SuspenseRow> rows, String next);

        static native TemplateInstance suspenseItem(
                SuspensePage page, String number, String reason, FormErrors errors);
    }

    @GET
    public TemplateInstance list(@RestQuery String after) {
        long before = PublicId.PAYMENT.parse(after).orElse(Long.MAX_VALUE);
        List<SuspenseRow> found = suspense.list(SuspenseState.OPEN, before, PAGE + 1);
        List<SuspenseRow> rows = found.subList(0, Math.min(PAGE, found.size()));
        return Templates.suspense(
                rows,
                found.size() > PAGE ? PublicId.PAYMENT.of(rows.get(PAGE - 1).paymentId()) : null);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance item(@PathParam("id") String id) {
        return Templates.suspenseItem(
                desk.open(person.actor(), payment(id)), "", "", new FormErrors());
    }

    /** Shows whose the number is, before anything is posted. */
    @POST
    @Path("/{id}/account")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response account(@PathParam("id") String id, @RestForm String number) {
        SuspenseView item = suspense.find(payment(id));
        String asked = TypedText.plain(number);
        Optional<Clue> found = desk.look(person.actor(), asked, item);
        if (found.isPresent()) {
            return Response.ok(
                            Templates.suspenseItem(
                                    desk.choose(item, found.get()), asked, "", new FormErrors()))
                    .build();
        }
        String error = visit.messages(DeskMessages.class).number_unknown();
        return wrong(id, asked, "", new FormErrors().add("number", error));
    }

    @POST
    @Path("/{id}/match")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response match(@PathParam("id") String id, @RestForm String number) {
        suspense.match(person.actor(), payment(id), TypedText.plain(number));
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }

    @POST
    @Path("/{id}/refund")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refund(@PathParam("id") String id, @RestForm String reason) {
        SuspenseView item = suspense.find(payment(id));
        String why = Words.of(reason);
        if (!Words.enough(why)) {
            String error = visit.messages(DeskMessages.class).reason_wrong();
            return wrong(id, "", why, new FormErrors().add("reason", error));
        }
        long refund = refunds.propose(person.actor(), item.paymentId(), item.amountFen(), why);
        return Response.seeOther(URI.create(RefundPages.PATH + "/" + PublicId.REFUND.of(refund)))
                .build();
    }

    private Response wrong(String id, String number, String reason, FormErrors errors) {
        return Response.status(UNPROCESSABLE)
                .entity(
                        Templates.suspenseItem(
                                desk.open(person.actor(), payment(id)), number, reason, errors))
                .build();
    }

    private static long payment(String id) {
        return PublicId.PAYMENT
                .parse(id)
                .orElseThrow(() -> new BusinessException(PaymentError.PAYMENT_NOT_FOUND));
    }
}
