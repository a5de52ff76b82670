package org.hearth.identity.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Leaving, of a resident. */
@Path("/sign-out")
@PermitAll
public class SignOutPages {

    @Context UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave() {
        return Response.seeOther(URI.create("/")).cookie(SessionCookie.allGone(uri)).build();
    }
}
