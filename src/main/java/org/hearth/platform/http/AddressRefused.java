package org.hearth.platform.http;

/** Hearth does not call there: no https, no such host, or a host in somebody's own network. */
public final class AddressRefused extends RuntimeException {

    public AddressRefused(String why) {
        super(why, null, false, false);
    }
}
