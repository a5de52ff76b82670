package org.hearth.sandbox.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.partner.ClientView;
import org.hearth.partner.IssuedSecret;
import org.hearth.partner.PartnerClients;
import org.hearth.partner.PartnerKind;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;
import org.hearth.sandbox.Sandbox;
import org.hearth.sandbox.SandboxAccess;
import org.hearth.sandbox.SandboxPartnerView;
import org.hearth.sandbox.certification.Certifications;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Which partners may go live: how far each is with its certification, and who may try. */
@Path("/staff/certifications")
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class StaffCertificationPages {

    private static final int UNPROCESSABLE = 422;
    private static final int PAGE = 50;
    private static final String BLOCK = "[0-9]{1,9}";

    private final Certifications certifications;
    private final Sandbox partnersThere;
    private final SandboxAccess access;
    private final PartnerClients clients;
    private final Partners partners;
    private final SandboxSchema sandbox;
    private final SignedIn person;
    private final Visit visit;

    StaffCertificationPages(
            Certifications certifications,
            Sandbox partnersThere,
            SandboxAccess access,
            PartnerClients clients,
            Partners partners,
            SandboxSchema sandbox,
            SignedIn person,
            Visit visit) {
        this.certifications = certifications;
        this.partnersThere = partnersThere;
        this.access = access;
        this.clients = clients;
        this.partners = partners;
        this.sandbox = sandbox;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "sandbox")
    static class Templates {
        /**
         * @param open whether this service has a sandbox
         * @param next address of the page after this one, or null
         * @param issued what was just given, shown this once; null otherwise
         */
        static native TemplateInstance staffCertifications(
                boolean open,
                List<PartnerLine> partners,
                String next,
                IssuedSecret issued,
                GrantForm typed,
                FormErrors errors);

        static native TemplateInstance staffSandboxPartner(
                PartnerView partner, SandboxPartnerView there, List<ClientView> clients);
    }

    /**
     * @param after block of the last partner of the page before
     */
    @GET
    public TemplateInstance list(@RestQuery String after) {
        return page(
                after != null && after.matches(BLOCK) ? Integer.parseInt(after) : Integer.MAX_VALUE,
                null,
                GrantForm.empty(),
                new FormErrors());
    }

    /** A partner's clients in the sandbox, and where its result is. */
    @GET
    @Path("{code}")
    public TemplateInstance partner(@PathParam("code") String code) {
        return inSandbox(
                () -> {
                    PartnerView partner = partners.byCode(code).orElseThrow(NotFoundException::new);
                    return Templates.staffSandboxPartner(
                            partner,
                            partnersThere.partner(partner.id()).orElseThrow(NotFoundException::new),
                            clients.of(partner.id()));
                });
    }

    /** Answers the secret itself and not a redirect: it is kept nowhere to be shown later. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(@RestForm String code, @RestForm List<String> scope) {
        GrantForm typed = GrantForm.of(code, scope);
        CertificationMessages words = visit.messages(CertificationMessages.class);
        Optional<PartnerView> partner =
                partners.byCode(typed.code()).filter(found -> found.kind() != PartnerKind.OWN);
        FormErrors errors = typed.errors(words);
        if (partner.isEmpty() || !sandbox.exists()) {
            errors.add("code", words.grant_unknown());
        }
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(Integer.MAX_VALUE, null, typed, errors))
                    .build();
        }
        IssuedSecret issued =
                inSandbox(
                        () -> access.grant(person.actor(), partner.orElseThrow(), typed.scopes()));
        return Response.ok(page(Integer.MAX_VALUE, issued, GrantForm.empty(), new FormErrors()))
                .build();
    }

    private TemplateInstance page(
            int before, IssuedSecret issued, GrantForm typed, FormErrors errors) {
        List<PartnerLine> lines = sandbox.exists() ? lines(before) : List.of();
        boolean more = lines.size() > PAGE;
        List<PartnerLine> shown = more ? lines.subList(0, PAGE) : lines;
        String next = more ? "/staff/certifications?after=" + shown.get(PAGE - 1).block() : null;
        return Templates.staffCertifications(sandbox.exists(), shown, next, issued, typed, errors);
    }

    /** One more than a page shows tells whether there is another. */
    private List<PartnerLine> lines(int before) {
        return inSandbox(
                () ->
                        certifications.summariesBefore(before, PAGE + 1).stream()
                                .map(one -> PartnerLine.of(one, visit.isEnglish()))
                                .toList());
    }

    private <R> R inSandbox(Supplier<R> work) {
        if (!sandbox.exists()) {
            throw new NotFoundException();
        }
        return Tenant.SANDBOX.call(work);
    }
}
