package org.hearth.platform.html;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A form and a fault that exist in tests only. */
@Path("/test-form")
@PermitAll
public class TestFormPages {

    @POST
    @Produces(MediaType.TEXT_HTML)
    public String post(@FormParam("size") String size) {
        return size;
    }

    @GET
    @Path("broken")
    @Produces(MediaType.TEXT_HTML)
    public String broken() {
        throw new IllegalStateException("select secret from vault");
    }
}
