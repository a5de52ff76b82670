package org.hearth.webhook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.hearth.webhook.WebhookDesk;

/** What the first page of the staff says of webhooks. */
@Named("givenUpWebhooks")
@ApplicationScoped
public class GivenUpWebhooks {

    private final WebhookDesk desk;

    GivenUpWebhooks(WebhookDesk desk) {
        this.desk = desk;
    }

    /** How many endpoints get nothing any more and nobody wished so. */
    public long count() {
        return desk.givenUp();
    }
}
