package org.hearth.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages that only inform; time limits and what is free are those of domain.md. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class InformationPages {

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance safety();

        static native TemplateInstance accessibility();

        static native TemplateInstance privacy();
    }

    @GET
    @Path("safety")
    public TemplateInstance safety() {
        return Templates.safety();
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return Templates.accessibility();
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return Templates.privacy();
    }
}
