package org.hearth.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
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
import java.net.URI;
import org.hearth.identity.NewPassword;
import org.hearth.identity.StaffPasswords;
import org.hearth.identity.StaffStep;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** One of the staff changes the own password. */
@Path("/staff/password")
@RolesAllowed(SignedIn.STAFF)
@Produces(MediaType.TEXT_HTML)
public class OwnPasswordPages {

    private final StaffPasswords passwords;
    private final SignedIn person;
    private final Visit visit;
    private final HttpServerRequest request;

    @Context UriInfo uri;

    OwnPasswordPages(
            StaffPasswords passwords, SignedIn person, Visit visit, HttpServerRequest request) {
        this.passwords = passwords;
        this.person = person;
        this.visit = visit;
        this.request = request;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance staffPassword(
                boolean changed, int shortest, FormErrors errors);
    }

    @GET
    public TemplateInstance ask(@RestQuery String changed) {
        return Templates.staffPassword(changed != null, NewPassword.SHORTEST, new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @RestForm @DefaultValue("") String present,
            @RestForm @DefaultValue("") String password) {
        String username = person.actor().id();
        IdentityMessages texts = visit.messages(IdentityMessages.class);
        if (!NewPassword.isGood(password, username)) {
            return refused("password", texts.password_weak(NewPassword.SHORTEST));
        }
        if (password.equals(present)) {
            return refused("password", texts.password_same());
        }
        return passwords
                .change(
                        username,
                        StaffDoor.bounded(present),
                        password,
                        request.remoteAddress().hostAddress())
                .map(this::changed)
                .orElseGet(() -> refused("present", texts.password_present_wrong()));
    }

    private Response changed(StaffStep session) {
        return Response.seeOther(URI.create("/staff/password?changed=1"))
                .cookie(StaffDoor.kept(session, uri))
                .build();
    }

    private static Response refused(String field, String error) {
        return Response.status(StaffDoor.UNPROCESSABLE)
                .entity(
                        Templates.staffPassword(
                                false, NewPassword.SHORTEST, new FormErrors().add(field, error)))
                .build();
    }
}
