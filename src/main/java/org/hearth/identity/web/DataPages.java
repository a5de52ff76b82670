package org.hearth.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import org.hearth.identity.DataCopy;
import org.hearth.identity.ResidentData;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.time.UtilityClock;

/** What the law gives a person over the data of a login: a copy, and its end. */
@Path("/me")
@RolesAllowed(SignedIn.RESIDENT)
public class DataPages {

    private final ResidentData data;
    private final SignedIn person;

    @Context UriInfo uri;

    DataPages(ResidentData data, SignedIn person) {
        this.data = data;
        this.person = person;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance delete();
    }

    @GET
    @Path("/data")
    @Produces(MediaType.APPLICATION_JSON)
    public Response copy() {
        DataCopy copy = data.copy(person.residentId());
        LocalDate today = LocalDate.ofInstant(copy.copiedAt(), UtilityClock.ZONE);
        return Response.ok(copy)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"my-data-" + today + ".json\"")
                .build();
    }

    @GET
    @Path("/delete")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance confirm() {
        return Templates.delete();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/delete")
    public Response delete() {
        data.delete(person.residentId());
        return Response.seeOther(URI.create("/")).cookie(SessionCookie.allGone(uri)).build();
    }
}
