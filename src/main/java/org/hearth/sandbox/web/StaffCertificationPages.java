package org.hearth.sandbox.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hearth.platform.html.Visit;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;
import org.hearth.sandbox.certification.Certifications;

/** Which partners may go live: how far each is with its certification. */
@Path("/staff/certifications")
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class StaffCertificationPages {

    private final Certifications certifications;
    private final SandboxSchema sandbox;
    private final Visit visit;

    StaffCertificationPages(Certifications certifications, SandboxSchema sandbox, Visit visit) {
        this.certifications = certifications;
        this.sandbox = sandbox;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "sandbox")
    static class Templates {
        static native TemplateInstance staffCertifications(List<PartnerLine> partners);
    }

    @GET
    public TemplateInstance list() {
        return Templates.staffCertifications(
                sandbox.exists()
                        ? Tenant.SANDBOX.call(
                                () ->
                                        certifications.summaries().stream()
                                                .map(one -> PartnerLine.of(one, visit.isEnglish()))
                                                .toList())
                        : List.of());
    }
}
