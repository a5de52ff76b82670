package org.hearth.webhook;

import java.net.URI;
import java.util.List;
import org.hearth.platform.outbox.PartnerEvent;

/**
 * Work that one worker took: an endpoint's next events.
 *
 * @param lease what it shows to write down what became of it
 * @param secrets that sign now, the newest first
 */
record Delivery(
        long endpointId,
        String lease,
        URI target,
        List<SigningSecret> secrets,
        List<PartnerEvent> events) {}
