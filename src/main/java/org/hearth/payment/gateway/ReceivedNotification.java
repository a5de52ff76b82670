package org.hearth.payment.gateway;

import java.util.Map;

/**
 * A request that claims to come from a gateway, untouched, because signatures are over bytes.
 *
 * @param headers by lower-case name
 */
public record ReceivedNotification(Map<String, String> headers, String body) {

    /** The header's value, or an empty string. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
