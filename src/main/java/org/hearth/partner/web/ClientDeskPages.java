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
import java.util.Set;
import java.util.function.Function;
import org.hearth.partner.ClientCredentials;
import org.hearth.partner.ClientView;
import org.hearth.partner.IssuedSecret;
import org.hearth.partner.PartnerClients;
import org.hearth.partner.PartnerError;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The administrators' page of one client, of the live API or of the sandbox: what proves it, what
 * it may do and from where.
 */
@Path(ClientDeskPages.PATH)
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class ClientDeskPages {

    static final String PATH = DeskPlace.CLIENTS + "{clientId}";

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_CALLS = 1_000_000;

    private final PartnerClients clients;
    private final ClientCredentials credentials;
    private final Partners partners;
    private final SignedIn person;
    private final Visit visit;

    ClientDeskPages(
            PartnerClients clients,
            ClientCredentials credentials,
            Partners partners,
            SignedIn person,
            Visit visit) {
        this.clients = clients;
        this.credentials = credentials;
        this.partners = partners;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        static native TemplateInstance deskClient(
                ClientView client,
                PartnerView partner,
                DeskPlace place,
                ClientForm typed,
                List<Overlap> overlaps,
                FormErrors errors);
    }

    /** Where the page of a client is. */
    static String address(String clientId) {
        return DeskPlace.here().client(clientId);
    }

    @GET
    public TemplateInstance client(@PathParam("clientId") String clientId) {
        return page(clientId, Function.identity(), new FormErrors());
    }

    private TemplateInstance page(
            String clientId, Function<ClientForm, ClientForm> typed, FormErrors errors) {
        ClientView client = clients.byClientId(clientId);
        return Templates.deskClient(
                client,
                partners.byId(client.partnerId()).orElseThrow(),
                DeskPlace.here(),
                typed.apply(ClientForm.of(client)),
                List.of(Overlap.values()),
                errors);
    }

    private Response refused(
            String clientId,
            Function<ClientForm, ClientForm> typed,
            String field,
            Function<PartnerDeskMessages, String> message) {
        FormErrors errors =
                new FormErrors()
                        .add(field, message.apply(visit.messages(PartnerDeskMessages.class)));
        return Response.status(UNPROCESSABLE).entity(page(clientId, typed, errors)).build();
    }

    private static Response seeOther(String clientId) {
        return Response.seeOther(URI.create(address(clientId))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("scopes")
    public Response grant(@PathParam("clientId") String clientId, @RestForm List<String> scope) {
        Set<String> scopes = NewClientForm.known(scope);
        if (scopes.isEmpty()) {
            return refused(
                    clientId, Function.identity(), "scope", PartnerDeskMessages::scope_missing);
        }
        clients.grant(person.actor(), clientId, scopes);
        return seeOther(clientId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("addresses")
    public Response allow(@PathParam("clientId") String clientId, @RestForm String addresses) {
        String typed = PartnerForm.stripped(addresses);
        try {
            clients.allowAddresses(person.actor(), clientId, typed);
            return seeOther(clientId);
        } catch (IllegalArgumentException noRanges) {
            return refused(
                    clientId,
                    form -> form.withAddresses(typed),
                    "addresses",
                    PartnerDeskMessages::addresses_wrong);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("limit")
    public Response limit(@PathParam("clientId") String clientId, @RestForm String limit) {
        String typed = PartnerForm.stripped(limit);
        if (!typed.isEmpty() && !typed.matches("[1-9][0-9]{0,6}")
                || typed.length() > 0 && Integer.parseInt(typed) > MOST_CALLS) {
            return refused(
                    clientId,
                    form -> form.withLimit(typed),
                    "limit",
                    PartnerDeskMessages::limit_wrong);
        }
        clients.limitCalls(
                person.actor(), clientId, typed.isEmpty() ? null : Integer.valueOf(typed));
        return seeOther(clientId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("signature")
    public Response sign(@PathParam("clientId") String clientId, @RestForm String required) {
        clients.requireSignature(person.actor(), clientId, "true".equals(required));
        return seeOther(clientId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("certificate-duty")
    public Response bind(@PathParam("clientId") String clientId, @RestForm String bound) {
        clients.requireCertificate(person.actor(), clientId, "true".equals(bound));
        return seeOther(clientId);
    }

    /** Answers the secret itself: it is seen this once, and at no address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("secrets")
    public TemplateInstance secret(
            @PathParam("clientId") String clientId, @RestForm String overlap) {
        Overlap chosen = Overlap.of(overlap);
        IssuedSecret issued =
                chosen == Overlap.KEEP
                        ? credentials.issueSecret(person.actor(), clientId)
                        : credentials.rotateSecret(person.actor(), clientId, chosen.duration());
        return PartnerDeskPages.Templates.deskSecret(issued, DeskPlace.here());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("keys")
    public Response key(
            @PathParam("clientId") String clientId,
            @RestForm String jwk,
            @RestForm String overlap) {
        String typed = PartnerForm.stripped(jwk);
        Overlap chosen = Overlap.of(overlap);
        return orRefused(
                clientId,
                () -> {
                    if (chosen == Overlap.KEEP) {
                        credentials.registerKey(person.actor(), clientId, typed);
                    } else {
                        credentials.rotateKey(person.actor(), clientId, typed, chosen.duration());
                    }
                },
                form -> form.withJwk(typed),
                "jwk",
                PartnerDeskMessages::key_refused);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("key-sets")
    public Response keySet(@PathParam("clientId") String clientId, @RestForm String keySet) {
        String typed = PartnerForm.stripped(keySet);
        return orRefused(
                clientId,
                () -> credentials.registerKeySet(person.actor(), clientId, typed),
                form -> form.withKeySet(typed),
                "keySet",
                PartnerDeskMessages::key_set_refused);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("certificates")
    public Response certificate(
            @PathParam("clientId") String clientId, @RestForm String certificate) {
        String typed = PartnerForm.stripped(certificate);
        return orRefused(
                clientId,
                () -> credentials.registerCertificate(person.actor(), clientId, typed),
                form -> form.withCertificate(typed),
                "certificate",
                PartnerDeskMessages::certificate_refused);
    }

    private Response orRefused(
            String clientId,
            Runnable change,
            Function<ClientForm, ClientForm> typed,
            String field,
            Function<PartnerDeskMessages, String> message) {
        try {
            change.run();
            return seeOther(clientId);
        } catch (BusinessException refusal) {
            if (refusal.code() == PartnerError.KEY_ID_TAKEN) {
                return refused(clientId, typed, field, PartnerDeskMessages::key_taken);
            }
            if (refusal.code() == PartnerError.KEY_NOT_SUPPORTED) {
                return refused(clientId, typed, field, message);
            }
            throw refusal;
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("credentials/{id}/revocation")
    public Response revokeCredential(
            @PathParam("clientId") String clientId, @PathParam("id") long id) {
        credentials.revoke(person.actor(), clientId, id);
        return seeOther(clientId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("revocation")
    public Response revoke(@PathParam("clientId") String clientId) {
        clients.revoke(person.actor(), clientId);
        return seeOther(clientId);
    }
}
