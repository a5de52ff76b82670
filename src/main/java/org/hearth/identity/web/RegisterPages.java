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
import org.hearth.identity.Phone;
import org.hearth.identity.ResidentSignIn;
import org.hearth.identity.Sessions;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What a login is, and the consent that makes one of a proven phone. */
@Path("/register")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class RegisterPages {

    private static final int UNPROCESSABLE = 422;

    private final ResidentSignIn signIn;
    private final Visit visit;

    @Context UriInfo uri;

    RegisterPages(ResidentSignIn signIn, Visit visit) {
        this.signIn = signIn;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        /**
         * @param phone masked, or null where none is proven yet
         */
        static native TemplateInstance register(String phone, NextPage next, FormErrors errors);
    }

    @GET
    public TemplateInstance explain(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestQuery @DefaultValue("") NextPage next) {
        return Templates.register(
                signIn.registering(pending).map(Phone::masked).orElse(null),
                next,
                new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestForm String accept,
            @RestForm @DefaultValue("") NextPage next) {
        String phone = signIn.registering(pending).map(Phone::masked).orElse(null);
        if (phone != null && !"yes".equals(accept)) {
            String error = visit.messages(IdentityMessages.class).register_accept_missing();
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.register(phone, next, new FormErrors().add("accept", error)))
                    .build();
        }
        return signIn.register(pending, visit.language().locale())
                .map(
                        session ->
                                Response.seeOther(next.or("/me/accounts"))
                                        .cookie(
                                                SessionCookie.session(
                                                        session, Sessions.RESIDENT_LIFE, uri),
                                                SessionCookie.gone(SessionCookie.PENDING, uri))
                                        .build())
                .orElseGet(() -> Response.seeOther(next.from("/sign-in")).build());
    }
}
