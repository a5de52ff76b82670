package org.hearth.debit.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hearth.debit.AccountMandates;
import org.hearth.debit.DebitError;
import org.hearth.debit.ResidentMandates;
import org.hearth.partner.PartnerView;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** A resident's direct debit: sign, confirm, cancel, and what was and will be debited. */
@Path("/me/debit")
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class MyDebitPages {

    private static final URI HERE = URI.create("/me/debit");
    private static final int UNPROCESSABLE = 422;

    private final ResidentMandates mandates;
    private final SignedIn person;
    private final Visit visit;

    MyDebitPages(ResidentMandates mandates, SignedIn person, Visit visit) {
        this.mandates = mandates;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "debit")
    static class Templates {
        static native TemplateInstance mine(
                List<AccountMandates> accounts, List<PartnerView> banks, FormErrors errors);
    }

    @GET
    public TemplateInstance mine() {
        return page(new FormErrors());
    }

    private TemplateInstance page(FormErrors errors) {
        return Templates.mine(mandates.of(person.residentId()), mandates.banks(), errors);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@RestForm String number, @RestForm String bank) {
        DebitMessages texts = visit.messages(DebitMessages.class);
        if (bank == null || bank.isBlank()) {
            return again(new FormErrors().add("bank-" + number, texts.bank_missing()));
        }
        try {
            mandates.ask(person.residentId(), number, bank);
            return here();
        } catch (BusinessException refusal) {
            if (refusal.code() != DebitError.MANDATE_EXISTS) {
                throw refusal;
            }
            return again(new FormErrors().add("h-" + number, texts.mandate_exists()));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/confirmation")
    public Response confirm(@RestForm String mandate) {
        try {
            mandates.confirm(person.residentId(), id(mandate));
            return here();
        } catch (BusinessException refusal) {
            if (refusal.code() != DebitError.MANDATE_EXISTS) {
                throw refusal;
            }
            String error = visit.messages(DebitMessages.class).mandate_exists();
            return again(new FormErrors().add("main", error));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/cancellation")
    public Response cancel(@RestForm String mandate) {
        mandates.cancel(person.residentId(), id(mandate));
        return here();
    }

    private static long id(String mandate) {
        return PublicId.MANDATE
                .parse(mandate)
                .orElseThrow(() -> new BusinessException(DebitError.MANDATE_NOT_FOUND));
    }

    private Response again(FormErrors errors) {
        return Response.status(UNPROCESSABLE).entity(page(errors)).build();
    }

    private static Response here() {
        return Response.seeOther(HERE).build();
    }
}
