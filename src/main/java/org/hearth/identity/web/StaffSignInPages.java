package org.hearth.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.hearth.identity.StaffSignIn;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The staff's door, first step. */
@Path(StaffDoor.SIGN_IN)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StaffSignInPages {

    private final StaffSignIn signIn;
    private final SignedIn person;
    private final Visit visit;
    private final HttpServerRequest request;

    @Context UriInfo uri;

    StaffSignInPages(StaffSignIn signIn, SignedIn person, Visit visit, HttpServerRequest request) {
        this.signIn = signIn;
        this.person = person;
        this.visit = visit;
        this.request = request;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance staffSignIn(
                String username, NextPage next, FormErrors errors);
    }

    @GET
    public Response ask(@RestQuery @DefaultValue("") NextPage next) {
        return person.isStaff()
                ? Response.seeOther(next.or("/staff")).build()
                : Response.ok(Templates.staffSignIn("", next, new FormErrors())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @RestForm String username,
            @RestForm String password,
            @RestForm @DefaultValue("") NextPage next) {
        return signIn.signIn(
                        StaffDoor.bounded(username).strip(),
                        StaffDoor.bounded(password),
                        request.remoteAddress().hostAddress())
                .map(step -> StaffDoor.lead(step, next, uri))
                .orElseGet(() -> refused(username, next));
    }

    private Response refused(String username, NextPage next) {
        String error = visit.messages(IdentityMessages.class).staff_refused();
        return Response.status(StaffDoor.UNPROCESSABLE)
                .entity(
                        Templates.staffSignIn(
                                StaffDoor.bounded(username),
                                next,
                                new FormErrors().add("username", error)))
                .build();
    }
}
