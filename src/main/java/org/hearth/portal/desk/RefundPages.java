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
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.hearth.payment.DeskError;
import org.hearth.payment.PaymentError;
import org.hearth.payment.RefundStatus;
import org.hearth.payment.RefundView;
import org.hearth.payment.RefundablePayment;
import org.hearth.payment.Refunds;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.text.TypedText;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Refunds: proposed by one of finance, decided by another. */
@Path(RefundPages.PATH)
@Blocking
@RolesAllowed("finance")
@Produces(MediaType.TEXT_HTML)
public class RefundPages {

    static final String PATH = "/staff/refunds";

    private static final int PAGE = 50;
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_REFERENCE = 80;

    private final Refunds refunds;
    private final SignedIn person;
    private final Visit visit;

    RefundPages(Refunds refunds, SignedIn person, Visit visit) {
        this.refunds = refunds;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "portal/desk")
    static class Templates {
        static native TemplateInstance refunds(
                List<RefundView> rows, RefundStatus at, List<RefundStatus> states, String next);

        /**
         * @param mine whether the person who looks proposed it
         */
        static native TemplateInstance refund(RefundView refund, boolean mine, FormErrors errors);

        /**
         * @param payment null until one is found
         */
        static native TemplateInstance refundNew(
                RefundablePayment payment,
                String receipt,
                String amount,
                String reason,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(@RestQuery String state, @RestQuery String after) {
        RefundStatus at =
                Arrays.stream(RefundStatus.values())
                        .filter(known -> known.name().equalsIgnoreCase(state))
                        .findFirst()
                        .orElse(RefundStatus.PROPOSED);
        long before = PublicId.REFUND.parse(after).orElse(Long.MAX_VALUE);
        List<RefundView> found = refunds.list(at, before, PAGE + 1);
        List<RefundView> rows = found.subList(0, Math.min(PAGE, found.size()));
        return Templates.refunds(
                rows,
                at,
                List.of(RefundStatus.values()),
                found.size() > PAGE ? PublicId.REFUND.of(rows.get(PAGE - 1).refundId()) : null);
    }

    @GET
    @Path("/new")
    public TemplateInstance start() {
        return Templates.refundNew(null, "", "", "", new FormErrors());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(@RestForm String receipt) {
        String typed = TypedText.plain(receipt);
        OptionalLong id = PublicId.PAYMENT.parse("pay_" + typed.replaceFirst("^(R|pay_)", ""));
        if (id.isPresent()) {
            try {
                return Response.ok(
                                Templates.refundNew(
                                        refunds.refundable(id.getAsLong()),
                                        typed,
                                        "",
                                        "",
                                        new FormErrors()))
                        .build();
            } catch (BusinessException unknown) {
                return unknownReceipt(typed);
            }
        }
        return unknownReceipt(typed);
    }

    private Response unknownReceipt(String typed) {
        String error = words().receipt_unknown();
        return Response.status(UNPROCESSABLE)
                .entity(
                        Templates.refundNew(
                                null, typed, "", "", new FormErrors().add("receipt", error)))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(
            @RestForm String payment, @RestForm String amount, @RestForm String reason) {
        RefundablePayment found =
                refunds.refundable(
                        PublicId.PAYMENT
                                .parse(payment)
                                .orElseThrow(
                                        () ->
                                                new BusinessException(
                                                        PaymentError.PAYMENT_NOT_FOUND)));
        FormErrors errors = new FormErrors();
        OptionalLong fen = TypedYuan.fen(amount);
        if (fen.isEmpty() || fen.getAsLong() > found.refundableFen()) {
            errors.add("amount", words().amount_wrong());
        }
        String why = Words.of(reason);
        if (!Words.enough(why)) {
            errors.add("reason", words().reason_wrong());
        }
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.refundNew(found, found.receiptNumber(), amount, why, errors))
                    .build();
        }
        return to(refunds.propose(person.actor(), found.paymentId(), fen.getAsLong(), why));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance refund(@PathParam("id") String id) {
        return page(refund(refundId(id)), new FormErrors());
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("id") String id) {
        refunds.approve(person.actor(), refundId(id));
        return to(refundId(id));
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(@PathParam("id") String id, @RestForm String note) {
        String why = Words.of(note);
        if (!Words.enough(why)) {
            return wrong(id, "note", words().reason_wrong());
        }
        refunds.reject(person.actor(), refundId(id), why);
        return to(refundId(id));
    }

    @POST
    @Path("/{id}/payout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paidOut(@PathParam("id") String id, @RestForm String reference) {
        String number = Words.of(reference);
        if (number.isEmpty() || number.length() > LONGEST_REFERENCE) {
            return wrong(id, "reference", words().reference_wrong());
        }
        refunds.paidOut(person.actor(), refundId(id), number);
        return to(refundId(id));
    }

    private Response wrong(String id, String field, String error) {
        return Response.status(UNPROCESSABLE)
                .entity(page(refund(refundId(id)), new FormErrors().add(field, error)))
                .build();
    }

    private TemplateInstance page(RefundView refund, FormErrors errors) {
        return Templates.refund(refund, refund.proposedBy(person.actor().id()), errors);
    }

    private RefundView refund(long id) {
        return refunds.find(id);
    }

    private static Response to(long refundId) {
        return Response.seeOther(URI.create(PATH + "/" + PublicId.REFUND.of(refundId))).build();
    }

    private static long refundId(String id) {
        return PublicId.REFUND
                .parse(id)
                .orElseThrow(() -> new BusinessException(DeskError.REFUND_NOT_FOUND));
    }

    private DeskMessages words() {
        return visit.messages(DeskMessages.class);
    }
}
