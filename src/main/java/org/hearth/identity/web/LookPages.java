package org.hearth.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.hearth.identity.CustomerDesk;
import org.hearth.identity.LookPage;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.text.TypedText;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Who looked at which customer, for administrators and auditors. */
@Path("/staff/looks")
@RolesAllowed({"administrator", "auditor"})
@Produces(MediaType.TEXT_HTML)
public class LookPages {

    private final CustomerDesk desk;
    private final Visit visit;

    LookPages(CustomerDesk desk, Visit visit) {
        this.desk = desk;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        /**
         * @param number of the account asked for, as far as it is known, or empty
         */
        static native TemplateInstance looks(
                LookPage page, LookQuery asked, String number, FormErrors errors);
    }

    @GET
    public TemplateInstance looks(
            @RestQuery @DefaultValue("") String staff,
            @RestQuery @DefaultValue("") String account,
            @RestQuery @DefaultValue("") String from,
            @RestQuery String after) {
        LookQuery asked = LookQuery.of(staff, account, from);
        LookPage page = desk.looks(asked.filter(), after);
        boolean tells = !asked.account().isEmpty() && !page.looks().isEmpty();
        return Templates.looks(
                page, asked, tells ? page.looks().get(0).accountNumber() : "", new FormErrors());
    }

    /** Answers an address with the account's public id: its number stands in none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response filter(
            @RestForm @DefaultValue("") String staff,
            @RestForm @DefaultValue("") String number,
            @RestForm @DefaultValue("") String from) {
        String typed = TypedText.plain(number);
        Optional<Long> account = typed.isEmpty() ? Optional.empty() : desk.accountId(typed);
        LookQuery asked = LookQuery.of(staff, account, from);
        if (!typed.isEmpty() && account.isEmpty()) {
            String error = visit.messages(IdentityMessages.class).customer_none();
            return Response.status(StaffDoor.UNPROCESSABLE)
                    .entity(
                            Templates.looks(
                                    desk.looks(asked.filter(), null),
                                    asked,
                                    typed,
                                    new FormErrors().add("number", error)))
                    .build();
        }
        return Response.seeOther(URI.create(asked.address())).build();
    }
}
