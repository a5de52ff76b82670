package org.hearth.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.hearth.quality.PublicPromises;
import org.hearth.quality.Share;

/**
 * Where everybody arrives. Interruptions and payment points join it with the rooms that know them;
 * until then it shows none.
 */
@Path("/")
@Blocking
@PermitAll
public class HomePages {

    private final PublicPromises promises;

    HomePages(PublicPromises promises) {
        this.promises = promises;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance home(Share kept);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance home() {
        return Templates.home(promises.thisMonth());
    }
}
