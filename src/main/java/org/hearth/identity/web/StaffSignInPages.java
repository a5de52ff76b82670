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
import org.hearth.identity.Sessions;
import org.hearth.identity.StaffSignIn;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The staff's door. */
@Path("/staff/sign-in")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StaffSignInPages {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST = 100;

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
                        bounded(username).strip(),
                        bounded(password),
                        request.remoteAddress().hostAddress())
                .map(
                        session ->
                                Response.seeOther(next.or("/staff"))
                                        .cookie(
                                                SessionCookie.session(
                                                        session, Sessions.STAFF_LIFE, uri))
                                        .build())
                .orElseGet(() -> refused(username, next));
    }

    private Response refused(String username, NextPage next) {
        String error = visit.messages(IdentityMessages.class).staff_refused();
        return Response.status(UNPROCESSABLE)
                .entity(
                        Templates.staffSignIn(
                                bounded(username), next, new FormErrors().add("username", error)))
                .build();
    }

    private static String bounded(String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
    }
}
