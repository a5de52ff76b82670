package org.hearth.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.hearth.identity.NewPassword;
import org.hearth.identity.StaffPasswords;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The staff's door, last step of who came with a password that somebody handed over. */
@Path(StaffDoor.SIGN_IN + "/password")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class FirstPasswordPages {

    private final StaffPasswords passwords;
    private final Visit visit;

    @Context UriInfo uri;

    FirstPasswordPages(StaffPasswords passwords, Visit visit) {
        this.passwords = passwords;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance staffFirstPassword(
                NextPage next, int shortest, FormErrors errors);
    }

    @GET
    public Response ask(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestQuery @DefaultValue("") NextPage next) {
        return passwords
                .chooser(pending)
                .map(user -> Response.ok(page(next, new FormErrors())).build())
                .orElseGet(() -> StaffDoor.startAgain(next));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") NextPage next) {
        return passwords
                .chooser(pending)
                .map(user -> choose(pending, user, password, next))
                .orElseGet(() -> StaffDoor.startAgain(next));
    }

    private Response choose(String pending, String user, String password, NextPage next) {
        IdentityMessages texts = visit.messages(IdentityMessages.class);
        if (!NewPassword.isGood(password, user)) {
            return refused(next, texts.password_weak(NewPassword.SHORTEST));
        }
        return passwords
                .replaceFirst(pending, password)
                .map(step -> StaffDoor.lead(step, next, uri))
                .orElseGet(() -> refused(next, texts.password_same()));
    }

    private Response refused(NextPage next, String error) {
        return Response.status(StaffDoor.UNPROCESSABLE)
                .entity(page(next, new FormErrors().add("password", error)))
                .build();
    }

    private static TemplateInstance page(NextPage next, FormErrors errors) {
        return Templates.staffFirstPassword(next, NewPassword.SHORTEST, errors);
    }
}
