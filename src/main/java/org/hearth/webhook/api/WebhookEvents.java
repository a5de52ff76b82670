package org.hearth.webhook.api;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import org.hearth.platform.outbox.EventPayload;
import org.hearth.platform.outbox.PublicEvents;
import org.hearth.webhook.WebhookDisabled;

/** Events of the endpoints themselves, in the words of their answers. */
@Singleton
class WebhookEvents implements PublicEvents {

    private final EventPayload payloads;

    WebhookEvents(EventPayload payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<String> types() {
        return Set.of(WebhookDisabled.TYPE);
    }

    @Override
    public Object data(String type, String payload) {
        WebhookDisabled disabled = payloads.read(payload, WebhookDisabled.class);
        return new Disabled(
                disabled.endpointId(),
                disabled.url(),
                EndpointResponse.name(disabled.reason()),
                disabled.disabledAt());
    }

    record Disabled(String endpointId, String url, String disabledReason, Instant disabledAt) {}
}
