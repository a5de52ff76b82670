package org.hearth.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.hearth.payment.CheckoutView;
import org.hearth.payment.Checkouts;
import org.hearth.payment.StartCheckout;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.portal.PayableAccount;
import org.hearth.portal.PayableAccounts;
import org.hearth.portal.ProvenAccounts;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;

/** Second step of paying: how much, and how. */
@Path("/pay/amount")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AmountPages {

    private static final int UNPROCESSABLE = 422;
    private static final URI PROVE_AGAIN = URI.create("/pay?late=yes");

    private final ProvenAccounts proven;
    private final PayableAccounts payables;
    private final Checkouts checkouts;
    private final SignedIn person;
    private final Visit visit;

    AmountPages(
            ProvenAccounts proven,
            PayableAccounts payables,
            Checkouts checkouts,
            SignedIn person,
            Visit visit) {
        this.proven = proven;
        this.payables = payables;
        this.checkouts = checkouts;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance amount(
                PayableAccount payable,
                Set<PaymentMethod> methods,
                AmountForm form,
                FormErrors errors);
    }

    /**
     * @param checkout an earlier attempt whose amount and method are filled in, or null
     */
    @GET
    public Response ask(@RestCookie(ProofCookie.NAME) String proof, @RestQuery String checkout) {
        return proven.accountOf(proof)
                .map(payables::find)
                .map(
                        payable ->
                                page(
                                        Response.Status.OK.getStatusCode(),
                                        payable,
                                        filledIn(checkout, payable),
                                        new FormErrors()))
                .orElseGet(() -> Response.seeOther(PROVE_AGAIN).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pay(@RestCookie(ProofCookie.NAME) String proof, @BeanParam AmountForm form) {
        Optional<PayableAccount> payable =
                proven.accountOf(proof)
                        .filter(number -> number.equals(form.account))
                        .map(payables::find);
        return payable.map(found -> pay(found, form))
                .orElseGet(() -> Response.seeOther(PROVE_AGAIN).build());
    }

    private Response pay(PayableAccount payable, AmountForm form) {
        FormErrors errors = new FormErrors();
        PayMessages texts = visit.messages(PayMessages.class);
        long fen = form.fen(payable, errors, texts);
        if (form.all() && !form.showed(payable)) {
            errors.add("choice", texts.amount_changed());
        }
        PaymentMethod method = form.method();
        if (method == null || !checkouts.methods().contains(method)) {
            errors.add("method", texts.method_missing());
        }
        if (!errors.isEmpty() || !payable.open()) {
            return page(UNPROCESSABLE, payable, form, errors);
        }
        CheckoutView checkout =
                checkouts.start(
                        new StartCheckout(
                                payable.account().number(),
                                person.isResident() ? person.residentId() : null,
                                method,
                                fen,
                                texts.order_description(visit.brandName())));
        String next = "/pay/" + checkout.id() + (checkout.atCashier() ? "/cashier" : "");
        return Response.seeOther(URI.create(next)).build();
    }

    private Response page(int status, PayableAccount payable, AmountForm form, FormErrors errors) {
        return Response.status(status)
                .entity(Templates.amount(payable, checkouts.methods(), form, errors))
                .build();
    }

    private AmountForm filledIn(String checkout, PayableAccount payable) {
        AmountForm form = AmountForm.empty();
        checkouts
                .find(checkout)
                .filter(before -> before.accountNumber().equals(payable.account().number()))
                .ifPresent(
                        before -> {
                            form.method = before.method().name();
                            if (before.amountFen() != payable.totalDueFen()) {
                                form.choice = "other";
                                form.amount =
                                        BigDecimal.valueOf(before.amountFen(), 2).toPlainString();
                            }
                        });
        return form;
    }
}
