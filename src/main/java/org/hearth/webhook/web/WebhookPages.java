package org.hearth.webhook.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.webhook.WebhookDesk;
import org.hearth.webhook.WebhookError;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where partners' events are pushed to, and how that goes; for administrators. */
@Path(WebhookPages.PATH)
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class WebhookPages {

    static final String PATH = "/staff/webhooks";

    private static final int UNPROCESSABLE = 422;

    private final WebhookDesk desk;
    private final SignedIn person;
    private final Visit visit;

    WebhookPages(WebhookDesk desk, SignedIn person, Visit visit) {
        this.desk = desk;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance webhooks(WebhookDesk.WatchedPage page);

        /**
         * @param from the event that was typed, or empty
         */
        static native TemplateInstance webhook(
                WebhookDesk.Watched watched, String from, FormErrors errors);
    }

    @GET
    public TemplateInstance all(@RestQuery String after) {
        return Templates.webhooks(desk.page(after));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") String id) {
        return Templates.webhook(desk.one(id), "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{id}/enable")
    public Response enable(@PathParam("id") String id) {
        desk.enable(person.actor(), id);
        return shown(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{id}/disable")
    public Response disable(@PathParam("id") String id) {
        desk.disable(person.actor(), id);
        return shown(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{id}/replay")
    public Response replay(@PathParam("id") String id, @RestForm String from) {
        String event = from == null ? "" : from.strip();
        try {
            desk.replay(person.actor(), id, event);
            return shown(id);
        } catch (BusinessException refused) {
            if (refused.code() != WebhookError.EVENT_NOT_FOUND) {
                throw refused;
            }
            String error = visit.messages(WebhookMessages.class).replay_wrong();
            return Response.status(UNPROCESSABLE)
                    .entity(
                            Templates.webhook(
                                    desk.one(id), event, new FormErrors().add("from", error)))
                    .build();
        }
    }

    private static Response shown(String id) {
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }
}
