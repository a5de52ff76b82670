package org.hearth.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import org.hearth.payment.CheckoutView;
import org.hearth.payment.Checkouts;
import org.hearth.platform.html.QrPicture;
import org.hearth.portal.PaymentResult;
import org.hearth.portal.PaymentResults;
import org.hearth.portal.ProvenAccounts;
import org.jboss.resteasy.reactive.RestCookie;

/** Third step of paying: what became of it. The link stays readable, by whoever has it. */
@Path("/pay/{checkout: chk_[0-9a-z]+}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CheckoutPages {

    private static final int SECONDS_TO_NEXT_LOOK = 6;

    private final Checkouts checkouts;
    private final PaymentResults results;
    private final ProvenAccounts proven;

    @PathParam("checkout")
    String id;

    CheckoutPages(Checkouts checkouts, PaymentResults results, ProvenAccounts proven) {
        this.checkouts = checkouts;
        this.results = results;
        this.proven = proven;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance result(PaymentResult result, Links links);

        static native TemplateInstance cashier(CheckoutView checkout, Links links);

        static native TemplateInstance code(CheckoutView checkout, QrPicture code, Links links);

        static native TemplateInstance receipt(PaymentResult result, Links links);
    }

    /** The addresses of one checkout. */
    record Links(String state, String cashier, String again, String receipt) {}

    /** Looks again by itself for a while: the payer may be back before the gateway's word. */
    @GET
    public Response state() {
        PaymentResult result = results.find(id);
        Response.ResponseBuilder answer = Response.ok(Templates.result(result, links()));
        return result.worthRefreshing()
                ? answer.header("Refresh", SECONDS_TO_NEXT_LOOK).build()
                : answer.build();
    }

    /**
     * On the way to the cashier, or with the code to scan. A page of its own, because the content
     * security policy lets no form end on another site.
     */
    @GET
    @Path("/cashier")
    public Response cashier() {
        CheckoutView known = checkouts.find(id).orElseThrow(NotFoundException::new);
        CheckoutView checkout = known.cashierCode() == null ? known : checkouts.look(id);
        if (!checkout.atCashier()) {
            return backToState();
        }
        if (checkout.cashierCode() != null) {
            QrPicture code = QrPicture.of(checkout.cashierCode());
            return Response.ok(Templates.code(checkout, code, links()))
                    .header("Refresh", SECONDS_TO_NEXT_LOOK)
                    .build();
        }
        return Response.ok(Templates.cashier(checkout, links()))
                .header("Refresh", "0; url=" + checkout.cashierUrl())
                .build();
    }

    /** Turns to another way of paying, with the same account and amount. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/again")
    public Response again(@RestCookie(ProofCookie.NAME) String proof) {
        CheckoutView checkout = checkouts.abandon(id);
        if (checkout.state().unpaid() || checkout.paidAt() != null) {
            return backToState();
        }
        boolean stillProven =
                proven.accountOf(proof).filter(checkout.accountNumber()::equals).isPresent();
        String next = stillProven ? "/pay/amount?checkout=" : "/pay?checkout=";
        return Response.seeOther(URI.create(next + id)).build();
    }

    @GET
    @Path("/receipt")
    public Response receipt() {
        PaymentResult result = results.find(id);
        return result.done()
                ? Response.ok(Templates.receipt(result, links())).build()
                : backToState();
    }

    private Links links() {
        String state = "/pay/" + id;
        return new Links(state, state + "/cashier", state + "/again", state + "/receipt");
    }

    private Response backToState() {
        return Response.seeOther(URI.create("/pay/" + id)).build();
    }
}
