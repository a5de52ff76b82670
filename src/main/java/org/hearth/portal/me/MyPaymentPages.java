package org.hearth.portal.me;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.hearth.payment.PaymentError;
import org.hearth.payment.PaymentHistory;
import org.hearth.payment.PaymentReceipt;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;

/** Receipts of payments, through whomever they were made. */
@Path("/me/payments")
@Blocking
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class MyPaymentPages {

    private final MyAccounts mine;
    private final PaymentHistory payments;

    MyPaymentPages(MyAccounts mine, PaymentHistory payments) {
        this.mine = mine;
        this.payments = payments;
    }

    @CheckedTemplate(basePath = "portal/me")
    static class Templates {
        static native TemplateInstance receipt(PaymentReceipt page);
    }

    @GET
    @Path("{id}")
    public TemplateInstance receipt(@PathParam("id") String id) {
        return Templates.receipt(
                payments.receipt(
                        mine.residentId(),
                        PublicId.PAYMENT
                                .parse(id)
                                .orElseThrow(
                                        () ->
                                                new BusinessException(
                                                        PaymentError.PAYMENT_NOT_FOUND))));
    }
}
