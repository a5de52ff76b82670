package org.hearth.platform.error;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts words where a filter of the framework refused with a bare status. */
@Singleton
public class EmptyRefusals {

    private final Refusals refusals;

    @Inject
    EmptyRefusals(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerResponseFilter
    public void fill(
            ContainerRequestContext asked,
            ContainerResponseContext answer,
            RoutingContext request) {
        if (answer.getStatus() < 400 || answer.hasEntity()) {
            return;
        }
        Response refusal = refusals.answer(code(asked, answer), request);
        answer.setEntity(refusal.getEntity(), null, refusal.getMediaType());
    }

    /** A bare 400 to a form is the check of its token. */
    private static RequestError code(
            ContainerRequestContext asked, ContainerResponseContext answer) {
        MediaType sent = asked.getMediaType();
        boolean form =
                sent != null
                        && (sent.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                                || sent.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
        return form && answer.getStatus() == 400
                ? RequestError.FORM_EXPIRED
                : RequestError.of(answer.getStatus());
    }
}
