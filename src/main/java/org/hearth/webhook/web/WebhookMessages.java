package org.hearth.webhook.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.webhook.DisabledReason;
import org.hearth.webhook.Failure;

/** Words of the desk of webhooks, {@code web/messages/webhook.properties}. */
@MessageBundle("webhook")
public interface WebhookMessages {

    String desk();

    String desk_what();

    String given_up(long endpoints);

    String none();

    String none_help();

    String partner();

    String endpoint();

    String url();

    String types();

    String state();

    String active();

    String failing();

    String disabled();

    @Message
    String disabled_reason(DisabledReason reason);

    String since(String moment);

    String backlog();

    String backlog_none();

    String backlog_some(long events);

    String replaying();

    String next_attempt(String moment);

    String never_delivered();

    String delivered(String moment);

    String last_attempts();

    String no_attempts();

    String open();

    String registered();

    String enable();

    String enable_what();

    String disable();

    String disable_what();

    String replay();

    String replay_what();

    String replay_from();

    String replay_hint();

    String replay_wrong();

    String replay_do();

    String log();

    String log_what();

    String at();

    String event();

    String result();

    String took();

    String accepted();

    @Message
    String failure(Failure failure);
}
