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
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.identity.CodeCheck;
import org.hearth.identity.CodeEntered;
import org.hearth.identity.Phone;
import org.hearth.identity.ResidentSignIn;
import org.hearth.identity.Sessions;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in of residents: first the phone, then the code that was sent to it. */
@Path("/sign-in")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

    private static final int UNPROCESSABLE = 422;
    private static final int CODE_DIGITS = 6;

    private final ResidentSignIn signIn;
    private final SignedIn person;
    private final Visit visit;
    private final HttpServerRequest request;
    private final boolean readable;

    @Context UriInfo uri;

    /**
     * @param readable whether codes are shown at {@code /dev/messages} instead of being sent
     */
    SignInPages(
            ResidentSignIn signIn,
            SignedIn person,
            Visit visit,
            HttpServerRequest request,
            @ConfigProperty(name = "hearth.messages.readable") boolean readable) {
        this.signIn = signIn;
        this.person = person;
        this.visit = visit;
        this.request = request;
        this.readable = readable;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance phone(String phone, NextPage next, FormErrors errors);

        static native TemplateInstance code(
                String phone, NextPage next, boolean spent, boolean readable, FormErrors errors);
    }

    @GET
    public Response askPhone(@RestQuery @DefaultValue("") NextPage next) {
        return person.isResident()
                ? Response.seeOther(next.or("/me")).build()
                : Response.ok(Templates.phone("", next, new FormErrors())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendCode(@RestForm String phone, @RestForm @DefaultValue("") NextPage next) {
        Optional<Phone> mobile = Phone.in(phone);
        return mobile.map(found -> send(found, next))
                .orElseGet(
                        () ->
                                wrong(
                                        Templates.phone(
                                                phone == null ? "" : phone,
                                                next,
                                                new FormErrors()
                                                        .add("phone", texts().phone_wrong()))));
    }

    @GET
    @Path("/code")
    public Response askCode(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestQuery @DefaultValue("") NextPage next) {
        return signIn.phoneOf(pending)
                .map(
                        phone ->
                                Response.ok(
                                                Templates.code(
                                                        phone.masked(),
                                                        next,
                                                        false,
                                                        readable,
                                                        new FormErrors()))
                                        .build())
                .orElseGet(() -> startAgain(next));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/code")
    public Response enterCode(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestForm String code,
            @RestForm @DefaultValue("") NextPage next) {
        Optional<Phone> phone = signIn.phoneOf(pending);
        if (phone.isEmpty()) {
            return startAgain(next);
        }
        String digits = code == null ? "" : code.replaceAll("\\s", "");
        if (!digits.matches("\\d{" + CODE_DIGITS + "}")) {
            return codeAgain(phone.get(), next, false, texts().code_incomplete());
        }
        CodeEntered entered = signIn.enter(pending, digits, address(), visit.language().locale());
        if (entered instanceof CodeEntered.SignedIn in) {
            return Response.seeOther(next.or("/me"))
                    .cookie(
                            SessionCookie.session(in.session(), Sessions.RESIDENT_LIFE, uri),
                            SessionCookie.gone(SessionCookie.PENDING, uri))
                    .build();
        }
        if (entered instanceof CodeEntered.Unregistered proven) {
            return Response.seeOther(next.from("/register"))
                    .cookie(SessionCookie.pending(proven.registration(), uri))
                    .build();
        }
        CodeCheck why = ((CodeEntered.Refused) entered).why();
        return why == CodeCheck.WRONG
                ? codeAgain(phone.get(), next, false, texts().code_wrong())
                : codeAgain(
                        phone.get(),
                        next,
                        true,
                        why == CodeCheck.EXPIRED ? texts().code_expired() : texts().code_spent());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/code/again")
    public Response sendAgain(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestForm @DefaultValue("") NextPage next) {
        return signIn.phoneOf(pending)
                .map(phone -> send(phone, next))
                .orElseGet(() -> startAgain(next));
    }

    private Response send(Phone phone, NextPage next) {
        String token = signIn.sendCode(phone, address(), visit.language().locale());
        return Response.seeOther(next.from("/sign-in/code"))
                .cookie(SessionCookie.pending(token, uri))
                .build();
    }

    private static Response startAgain(NextPage next) {
        return Response.seeOther(next.from("/sign-in")).build();
    }

    private Response codeAgain(Phone phone, NextPage next, boolean spent, String error) {
        return wrong(
                Templates.code(
                        phone.masked(),
                        next,
                        spent,
                        readable,
                        new FormErrors().add("code", error)));
    }

    private static Response wrong(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private IdentityMessages texts() {
        return visit.messages(IdentityMessages.class);
    }

    private String address() {
        return request.remoteAddress().hostAddress();
    }
}
