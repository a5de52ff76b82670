package org.hearth.webhook.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;
import org.hearth.platform.html.Visit;
import org.hearth.webhook.WebhookDesk;

/** What this room adds to the navigation of the staff. */
class WebhookDesks {

    @Produces
    Desk endpoints(WebhookDesk webhooks) {
        return Desk.in(Group.PARTNERS, 30, "/staff/webhooks", "bell")
                .openTo("administrator")
                .named(WebhookMessages.class, WebhookMessages::desk, WebhookMessages::desk_what)
                .alerting(visit -> givenUp(webhooks.givenUp(), visit));
    }

    private static String givenUp(long endpoints, Visit visit) {
        return endpoints == 0 ? "" : visit.messages(WebhookMessages.class).given_up(endpoints);
    }
}
