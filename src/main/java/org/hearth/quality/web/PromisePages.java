package org.hearth.quality.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hearth.quality.PromiseKept;
import org.hearth.quality.PublicPromises;
import org.hearth.rating.SatisfactionShare;

/** What is promised, and how often it was kept: for everybody. */
@Path("/promises")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PromisePages {

    private final PublicPromises promises;

    PromisePages(PublicPromises promises) {
        this.promises = promises;
    }

    @CheckedTemplate(basePath = "quality")
    static class Templates {
        static native TemplateInstance promises(
                List<PromiseKept> promises, SatisfactionShare satisfaction);
    }

    @GET
    public TemplateInstance promises() {
        return Templates.promises(promises.all(), promises.satisfaction());
    }
}
