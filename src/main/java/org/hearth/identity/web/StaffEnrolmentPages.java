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
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.identity.StaffSecondFactor;
import org.hearth.identity.StaffSecondFactor.Enrolled;
import org.hearth.identity.StaffSecondFactor.Enrolment;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.QrPicture;
import org.hearth.platform.html.Visit;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The staff's door, where a role needs a second factor and its owner has none yet. */
@Path(StaffDoor.SIGN_IN + "/enrolment")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StaffEnrolmentPages {

    private final StaffSecondFactor factor;
    private final Visit visit;
    private final HttpServerRequest request;

    @Context UriInfo uri;

    StaffEnrolmentPages(StaffSecondFactor factor, Visit visit, HttpServerRequest request) {
        this.factor = factor;
        this.visit = visit;
        this.request = request;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        /**
         * @param secret in groups of four, for who cannot scan
         */
        static native TemplateInstance staffEnrolment(
                QrPicture picture, String secret, NextPage next, FormErrors errors);

        /** Shown as the answer to the form and never at an address: the codes are seen once. */
        static native TemplateInstance staffRecovery(List<String> codes, URI onward);
    }

    @GET
    public Response show(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestQuery @DefaultValue("") NextPage next) {
        return factor.enrolment(pending)
                .map(enrolment -> Response.ok(page(enrolment, next, new FormErrors())).build())
                .orElseGet(() -> StaffDoor.startAgain(next));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @RestCookie(SessionCookie.PENDING) String pending,
            @RestForm String code,
            @RestForm @DefaultValue("") NextPage next) {
        return factor.enrol(pending, StaffDoor.bounded(code), request.remoteAddress().hostAddress())
                .map(enrolled -> recovery(enrolled, next))
                .orElseGet(() -> refused(pending, next));
    }

    private Response recovery(Enrolled enrolled, NextPage next) {
        return Response.ok(
                        Templates.staffRecovery(
                                enrolled.recoveryCodes(), StaffDoor.address(enrolled.next(), next)))
                .cookie(StaffDoor.kept(enrolled.next(), uri))
                .build();
    }

    private Response refused(String pending, NextPage next) {
        String error = visit.messages(IdentityMessages.class).staff_code_wrong();
        return factor.enrolment(pending)
                .map(
                        enrolment ->
                                Response.status(StaffDoor.UNPROCESSABLE)
                                        .entity(
                                                page(
                                                        enrolment,
                                                        next,
                                                        new FormErrors().add("code", error)))
                                        .build())
                .orElseGet(() -> StaffDoor.startAgain(next));
    }

    private TemplateInstance page(Enrolment enrolment, NextPage next, FormErrors errors) {
        return Templates.staffEnrolment(
                QrPicture.of(address(enrolment)),
                enrolment.secret().replaceAll("(.{4})(?=.)", "$1 "),
                next,
                errors);
    }

    /** As authenticators read it (Key Uri Format of Google Authenticator). */
    private String address(Enrolment enrolment) {
        String issuer = encoded(visit.brand().name().english());
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(issuer, encoded(enrolment.username()), enrolment.secret(), issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
