package org.hearth.sandbox.web;

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
import java.util.List;
import java.util.Optional;
import org.hearth.partner.IssuedSecret;
import org.hearth.partner.PartnerKind;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;
import org.hearth.platform.text.TypedText;
import org.hearth.sandbox.SandboxAccess;
import org.hearth.sandbox.certification.Certifications;
import org.jboss.resteasy.reactive.RestForm;

/** Which partners may go live: how far each is with its certification, and who may try. */
@Path("/staff/certifications")
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class StaffCertificationPages {

    private static final int UNPROCESSABLE = 422;

    private final Certifications certifications;
    private final SandboxAccess access;
    private final Partners partners;
    private final SandboxSchema sandbox;
    private final SignedIn person;
    private final Visit visit;

    StaffCertificationPages(
            Certifications certifications,
            SandboxAccess access,
            Partners partners,
            SandboxSchema sandbox,
            SignedIn person,
            Visit visit) {
        this.certifications = certifications;
        this.access = access;
        this.partners = partners;
        this.sandbox = sandbox;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "sandbox")
    static class Templates {
        /**
         * @param open whether this service has a sandbox
         * @param issued what was just given, shown this once; null otherwise
         */
        static native TemplateInstance staffCertifications(
                boolean open,
                List<PartnerLine> partners,
                IssuedSecret issued,
                String code,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return page(null, "", new FormErrors());
    }

    /** Answers the secret itself and not a redirect: it is kept nowhere to be shown later. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(@RestForm String code) {
        String asked = TypedText.plain(code);
        Optional<PartnerView> partner =
                partners.byCode(asked).filter(found -> found.kind() != PartnerKind.OWN);
        if (partner.isEmpty() || !sandbox.exists()) {
            String unknown = visit.messages(CertificationMessages.class).grant_unknown();
            return Response.status(UNPROCESSABLE)
                    .entity(page(null, asked, new FormErrors().add("code", unknown)))
                    .build();
        }
        IssuedSecret issued =
                Tenant.SANDBOX.call(() -> access.grant(person.actor(), partner.get()));
        return Response.ok(page(issued, "", new FormErrors())).build();
    }

    private TemplateInstance page(IssuedSecret issued, String code, FormErrors errors) {
        return Templates.staffCertifications(sandbox.exists(), lines(), issued, code, errors);
    }

    private List<PartnerLine> lines() {
        if (!sandbox.exists()) {
            return List.of();
        }
        return Tenant.SANDBOX.call(
                () ->
                        certifications.summaries().stream()
                                .map(one -> PartnerLine.of(one, visit.isEnglish()))
                                .toList());
    }
}
