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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.identity.StaffSecondFactor;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The staff's door, second step: a code of the authenticator. */
@Path(StaffDoor.SIGN_IN + "/code")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StaffCodePages {

    private final StaffSecondFactor factor;
    private final Visit visit;
    private final HttpServerRequest request;
    private final boolean readable;

    @Context UriInfo uri;

    /**
     * @param readable whether the demonstration's codes are shown at {@code /dev/messages}
     */
    StaffCodePages(
            StaffSecondFactor factor,
            Visit visit,
            HttpServerRequest request,
            @ConfigProperty(name = "hearth.messages.readable") boolean readable) {
        this.factor = factor;
        this.visit = visit;
        this.request = request;
        this.readable = readable;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance staffCode(
                NextPage next, boolean readable, FormErrors errors);
    }

    @GET
    public Response ask(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestQuery @DefaultValue("") NextPage next) {
        return factor.isAsked(pending)
                ? Response.ok(Templates.staffCode(next, readable, new FormErrors())).build()
                : StaffDoor.startAgain(next);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestForm String code,
            @RestForm @DefaultValue("") NextPage next) {
        return factor.enter(pending, StaffDoor.bounded(code), request.remoteAddress().hostAddress())
                .map(step -> StaffDoor.lead(step, next, uri))
                .orElseGet(() -> refused(pending, next));
    }

    /** Where the door is locked now, it is said at its first step. */
    private Response refused(String pending, NextPage next) {
        if (!factor.isAsked(pending)) {
            return StaffDoor.startAgain(next);
        }
        String error = visit.messages(IdentityMessages.class).staff_code_wrong();
        return Response.status(StaffDoor.UNPROCESSABLE)
                .entity(Templates.staffCode(next, readable, new FormErrors().add("code", error)))
                .build();
    }
}
