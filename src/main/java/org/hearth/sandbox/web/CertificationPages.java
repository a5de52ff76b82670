package org.hearth.sandbox.web;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.UnguessableId;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;
import org.hearth.sandbox.certification.CaseWords;
import org.hearth.sandbox.certification.Certification;
import org.hearth.sandbox.certification.Certifications;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The certification script, and how far a partner is with it: for whoever has the link, which the
 * partner's program reads in the sandbox.
 */
@Path("/developers/certification")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CertificationPages {

    private static final int UNPROCESSABLE = 422;
    private static final String CODE = UnguessableId.PATTERN;

    private final Certifications certifications;
    private final SandboxSchema sandbox;
    private final Visit visit;
    private final String publicUrl;

    CertificationPages(
            Certifications certifications,
            SandboxSchema sandbox,
            Visit visit,
            @ConfigProperty(name = "hearth.public-url") String publicUrl) {
        this.certifications = certifications;
        this.sandbox = sandbox;
        this.visit = visit;
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "sandbox")
    static class Templates {
        static native TemplateInstance script(
                List<CasePart> parts, String publicUrl, String code, FormErrors errors);

        static native TemplateInstance certification(
                Certification certification, List<CasePart> parts);
    }

    @GET
    public TemplateInstance script() {
        return script("", new FormErrors());
    }

    private TemplateInstance script(String code, FormErrors errors) {
        return Templates.script(CasePart.script(words()), publicUrl, code, errors);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@RestForm String code) {
        String typed = code == null ? "" : code.strip().replaceFirst("^.*/", "");
        if (find(typed).isPresent()) {
            return Response.seeOther(URI.create("/developers/certification/" + typed)).build();
        }
        String wrong = visit.messages(CertificationMessages.class).code_wrong();
        return Response.status(UNPROCESSABLE)
                .entity(script(typed, new FormErrors().add("code", wrong)))
                .build();
    }

    @GET
    @Path("/{code}")
    public TemplateInstance result(@PathParam("code") String code) {
        Certification certification = find(code).orElseThrow(NotFoundException::new);
        return Templates.certification(certification, CasePart.judged(certification, words()));
    }

    private Optional<Certification> find(String code) {
        if (!sandbox.exists() || !code.matches(CODE)) {
            return Optional.empty();
        }
        return Tenant.SANDBOX.call(() -> certifications.byCode(code));
    }

    private CaseWords words() {
        return CaseWords.in(visit.language().locale());
    }
}
