package org.hearth.partner.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.hearth.partner.ClientCredentials;
import org.hearth.partner.IssuedSecret;
import org.hearth.partner.NewClient;
import org.hearth.partner.PartnerClients;
import org.hearth.partner.PartnerDesk;
import org.hearth.partner.PartnerError;
import org.hearth.partner.PartnerKind;
import org.hearth.partner.PartnerView;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** The administrators' desk for partners: who they are, what they call, suspended at once. */
@Path("/staff/partners")
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class PartnerDeskPages {

    private static final int UNPROCESSABLE = 422;

    private final PartnerDesk desk;
    private final PartnerClients clients;
    private final ClientCredentials credentials;
    private final SignedIn person;
    private final Visit visit;

    PartnerDeskPages(
            PartnerDesk desk,
            PartnerClients clients,
            ClientCredentials credentials,
            SignedIn person,
            Visit visit) {
        this.desk = desk;
        this.clients = clients;
        this.credentials = credentials;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        static native TemplateInstance deskPartners(
                List<PartnerDesk.PartnerLine> lines, PartnerForm typed, FormErrors errors);

        static native TemplateInstance deskPartner(
                PartnerView partner,
                List<PartnerDesk.ClientLine> clients,
                List<PartnerDesk.DayLine> days,
                NewClientForm typed,
                FormErrors errors);

        /** Shown as the answer to the form and never at an address: a secret is seen once. */
        static native TemplateInstance deskSecret(IssuedSecret issued, DeskPlace place);
    }

    @GET
    public TemplateInstance partners() {
        return Templates.deskPartners(
                desk.partners(), new PartnerForm("", "", "", PartnerKind.BANK), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            @RestForm String code,
            @RestForm String name,
            @RestForm String nameEn,
            @RestForm String kind) {
        PartnerForm typed = PartnerForm.of(code, name, nameEn, kind);
        FormErrors errors = typed.errors(visit.messages(PartnerDeskMessages.class));
        if (errors.isEmpty()) {
            try {
                desk.register(person.actor(), typed.partner());
                return seeOther("/staff/partners/" + typed.code());
            } catch (BusinessException taken) {
                if (taken.code() != PartnerError.PARTNER_CODE_TAKEN) {
                    throw taken;
                }
                errors.add("code", visit.messages(PartnerDeskMessages.class).code_taken());
            }
        }
        return Response.status(UNPROCESSABLE)
                .entity(Templates.deskPartners(desk.partners(), typed, errors))
                .build();
    }

    @GET
    @Path("{code}")
    public TemplateInstance partner(@PathParam("code") String code) {
        return page(code, NewClientForm.empty(), new FormErrors());
    }

    private TemplateInstance page(String code, NewClientForm typed, FormErrors errors) {
        PartnerView partner = desk.partner(code);
        return Templates.deskPartner(
                partner, desk.clients(partner.id()), desk.days(partner.id()), typed, errors);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{code}/suspension")
    public Response suspend(@PathParam("code") String code) {
        desk.suspend(person.actor(), code);
        return seeOther("/staff/partners/" + code);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{code}/resumption")
    public Response resume(@PathParam("code") String code) {
        desk.resume(person.actor(), code);
        return seeOther("/staff/partners/" + code);
    }

    /** With a key the new client's page follows; else its secret is shown, this once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{code}/clients")
    public Response create(
            @PathParam("code") String code,
            @RestForm String label,
            @RestForm List<String> scope,
            @RestForm String jwk) {
        PartnerView partner = desk.partner(code);
        NewClientForm typed = NewClientForm.of(label, scope, jwk);
        PartnerDeskMessages words = visit.messages(PartnerDeskMessages.class);
        FormErrors errors = typed.errors(words);
        if (errors.isEmpty()) {
            NewClient asked = typed.client(partner.id());
            if (typed.jwk().isEmpty()) {
                String clientId = clients.create(person.actor(), asked);
                return Response.ok(
                                Templates.deskSecret(
                                        credentials.issueSecret(person.actor(), clientId),
                                        DeskPlace.here()))
                        .build();
            }
            try {
                return seeOther(
                        ClientDeskPages.address(
                                clients.createWithKey(person.actor(), asked, typed.jwk())));
            } catch (BusinessException refused) {
                if (refused.code() != PartnerError.KEY_NOT_SUPPORTED) {
                    throw refused;
                }
                errors.add("jwk", words.key_refused());
            }
        }
        return Response.status(UNPROCESSABLE).entity(page(code, typed, errors)).build();
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
