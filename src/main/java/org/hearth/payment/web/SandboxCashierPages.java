package org.hearth.payment.web;

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
import org.hearth.payment.gateway.DeclineReason;
import org.hearth.payment.gateway.sandbox.SandboxCashier;
import org.hearth.payment.gateway.sandbox.SandboxCashierView;
import org.jboss.resteasy.reactive.RestForm;

/** The sandbox gateway's cashier: where a payer would be at WeChat Pay, Alipay or a bank. */
@Path("/sandbox/cashier/{reference}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SandboxCashierPages {

    private final SandboxCashier cashier;

    SandboxCashierPages(SandboxCashier cashier) {
        this.cashier = cashier;
    }

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        static native TemplateInstance sandboxCashier(SandboxCashierView order, String action);
    }

    @GET
    public TemplateInstance show(@PathParam("reference") String reference) {
        return Templates.sandboxCashier(order(reference), "/sandbox/cashier/" + reference);
    }

    /** Any other choice than paying and declining leaves without either. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("reference") String reference, @RestForm("do") String what) {
        String returnUrl = order(reference).returnUrl();
        if ("pay".equals(what)) {
            cashier.pay(reference);
        } else if ("decline".equals(what)) {
            cashier.decline(reference, DeclineReason.INSUFFICIENT_FUNDS);
        }
        return Response.seeOther(URI.create(returnUrl)).build();
    }

    private SandboxCashierView order(String reference) {
        return cashier.order(reference).orElseThrow(NotFoundException::new);
    }
}
