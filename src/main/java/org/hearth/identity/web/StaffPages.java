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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.hearth.account.AccountView;
import org.hearth.account.CustomerRecord;
import org.hearth.identity.CustomerDesk;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.text.TypedText;
import org.jboss.resteasy.reactive.RestForm;

/** The staff's home, and the look-up of customers. */
@Path("/staff")
@Produces(MediaType.TEXT_HTML)
public class StaffPages {

    private static final int UNPROCESSABLE = 422;
    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    private final CustomerDesk desk;
    private final SignedIn person;
    private final Visit visit;

    @Context UriInfo uri;

    StaffPages(CustomerDesk desk, SignedIn person, Visit visit) {
        this.desk = desk;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance staffHome(SignedIn signedIn);

        /**
         * @param number as it was asked for, or null
         * @param account null where none was found
         */
        static native TemplateInstance customer(
                String number, AccountView account, String reason, FormErrors errors);

        static native TemplateInstance customerRecord(CustomerRecord record);
    }

    @GET
    @RolesAllowed(SignedIn.STAFF)
    public TemplateInstance home() {
        return Templates.staffHome(person);
    }

    @GET
    @Path("/customers")
    @RolesAllowed("agent")
    public TemplateInstance search() {
        return Templates.customer(null, null, "", new FormErrors());
    }

    /** Answers no redirect, so that the number of the account stands in no address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/customers")
    @RolesAllowed("agent")
    public TemplateInstance customer(@RestForm String number) {
        String asked = TypedText.plain(number);
        AccountView found = desk.find(person.actor(), asked).orElse(null);
        return Templates.customer(asked, found, "", new FormErrors());
    }

    /** Answers the record itself and not a redirect, so that it is never shown without a log. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/customers/look")
    @RolesAllowed("agent")
    public Response look(@RestForm String number, @RestForm String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            String error = visit.messages(IdentityMessages.class).look_reason_wrong();
            return Response.status(UNPROCESSABLE)
                    .entity(
                            Templates.customer(
                                    number,
                                    desk.find(person.actor(), number).orElse(null),
                                    why,
                                    new FormErrors().add("reason", error)))
                    .build();
        }
        return Response.ok(Templates.customerRecord(desk.look(person.actor(), number, why)))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/sign-out")
    @RolesAllowed(SignedIn.STAFF)
    public Response leave() {
        return Response.seeOther(URI.create("/staff/sign-in"))
                .cookie(SessionCookie.allGone(uri))
                .build();
    }
}
