package org.hearth.portal.calldesk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hearth.account.AccountError;
import org.hearth.account.AccountHits;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.text.TypedText;
import org.hearth.telephony.CallView;
import org.hearth.telephony.Extensions;
import org.hearth.telephony.IncomingCalls;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The call desk (热线): who is on the line, one box to find them, and the customer at a glance. What
 * was searched for is posted and shown without a redirect, so that no name and no number of a
 * telephone stands in an address.
 */
@Path(CallDeskPages.PATH)
@Blocking
@RolesAllowed({"agent", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class CallDeskPages {

    static final String PATH = "/staff/call-desk";

    private static final int UNPROCESSABLE = 422;
    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    private final CallDesk desk;
    private final IncomingCalls calls;
    private final Extensions extensions;
    private final SignedIn person;
    private final Visit visit;

    CallDeskPages(
            CallDesk desk,
            IncomingCalls calls,
            Extensions extensions,
            SignedIn person,
            Visit visit) {
        this.desk = desk;
        this.calls = calls;
        this.extensions = extensions;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "portal/calldesk")
    static class Templates {
        /**
         * @param found null before anything is searched for
         */
        static native TemplateInstance desk(
                String typed, AccountHits found, Line line, FormErrors errors);

        static native TemplateInstance call(CallView call, AccountHits held);

        static native TemplateInstance customer(Glance seen, String reason, FormErrors errors);

        static native TemplateInstance calls(Line line);
    }

    @GET
    public TemplateInstance start() {
        return Templates.desk("", null, line(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance search(@RestForm String typed) {
        String asked = typed == null ? "" : typed.strip();
        return Templates.desk(asked, desk.find(person.actor(), asked), line(), new FormErrors());
    }

    @POST
    @Path("/extension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response extension(@RestForm String extension) {
        String typed = TypedText.plain(extension);
        if (!Extensions.is(typed)) {
            String error = visit.messages(CallDeskMessages.class).extension_wrong();
            FormErrors errors = new FormErrors().add("extension", error);
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.desk("", null, line(), errors))
                    .build();
        }
        extensions.take(person.actor(), typed);
        return Response.seeOther(URI.create(PATH)).build();
    }

    /** Where a change of language leads that is made beside a wrong extension. */
    @GET
    @Path("/extension")
    public Response extensionAgain() {
        return Response.seeOther(URI.create(PATH)).build();
    }

    /** A part of the desk's page that its script asks for again and again. */
    @GET
    @Path("/calls")
    public TemplateInstance ringing() {
        return Templates.calls(line());
    }

    /** What the telephone system opens on the screen of who has the extension. */
    @GET
    @Path("/calls/{pop}")
    public TemplateInstance call(@PathParam("pop") String pop) {
        CallView call = calls.open(person.actor().id(), pop);
        AccountHits held =
                call.phone() == null
                        ? new AccountHits(List.of(), false, false)
                        : desk.heldBy(person.actor(), call.phone());
        return Templates.call(call, held);
    }

    @GET
    @Path("/accounts/{id}")
    public TemplateInstance customer(@PathParam("id") String id) {
        return Templates.customer(desk.glance(person.actor(), account(id)), "", new FormErrors());
    }

    /** Answers the record itself and not a redirect, so that it is never shown without a log. */
    @POST
    @Path("/accounts/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response inClear(@PathParam("id") String id, @RestForm String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            String error = visit.messages(CallDeskMessages.class).reason_wrong();
            return Response.status(UNPROCESSABLE)
                    .entity(
                            Templates.customer(
                                    desk.glance(person.actor(), account(id)),
                                    why,
                                    new FormErrors().add("reason", error)))
                    .build();
        }
        return Response.ok(
                        Templates.customer(
                                desk.inClear(person.actor(), account(id), why),
                                "",
                                new FormErrors()))
                .build();
    }

    private Line line() {
        String username = person.actor().id();
        return extensions
                .of(username)
                .map(extension -> new Line(extension, calls.ringing(username)))
                .orElseGet(() -> new Line(null, List.of()));
    }

    private static long account(String id) {
        return PublicId.ACCOUNT
                .parse(id)
                .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
    }
}
