package org.hearth.platform.outbox;

import java.util.Set;

/**
 * How events of a room look to partners. A room's {@code api} implements it, so that an event says
 * the same as the answers of its calls. It is asked when somebody reads the event, not when it is
 * published: payments wait for nothing. A type that no room knows is nobody's to read.
 */
public interface PublicEvents {

    /** Such as {@code payment.posted} (partner-api.md, Calls). */
    Set<String> types();

    /**
     * What the event reports, as the partner API would answer it.
     *
     * @param payload the JSON that was published
     */
    Object data(String type, String payload);
}
