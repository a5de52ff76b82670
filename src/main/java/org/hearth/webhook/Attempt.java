package org.hearth.webhook;

import io.vertx.core.http.HttpClientRequest;

/**
 * A request on its way. It may wait for a connection longer than anybody waits for its answer: what
 * was given up is not sent any more, for its event is sent again under a new signature.
 */
final class Attempt {

    private HttpClientRequest request;
    private boolean over;

    /** Whether the request that now has its connection may go out. */
    synchronized boolean begins(HttpClientRequest connected) {
        request = connected;
        return !over;
    }

    synchronized void giveUp() {
        over = true;
        if (request != null) {
            request.reset();
        }
    }
}
