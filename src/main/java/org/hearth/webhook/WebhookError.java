package org.hearth.webhook;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the room of events and webhooks refuses. */
public enum WebhookError implements ErrorCode {
    EVENT_NOT_FOUND(404, Retry.NEVER),
    WEBHOOK_ENDPOINT_NOT_FOUND(404, Retry.NEVER),
    WEBHOOK_URL_NOT_ALLOWED(422, Retry.NEVER),
    WEBHOOK_ENDPOINT_LIMIT(422, Retry.NEVER);

    private final int status;
    private final Retry retry;

    WebhookError(int status, Retry retry) {
        this.status = status;
        this.retry = retry;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Retry retry() {
        return retry;
    }
}
