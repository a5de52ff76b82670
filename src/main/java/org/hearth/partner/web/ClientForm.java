package org.hearth.partner.web;

import java.util.SortedSet;
import java.util.TreeSet;
import org.hearth.partner.ClientView;
import org.hearth.platform.security.Scope;

/** What can be typed on a client's page: as it is set, or as it was typed and refused. */
public record ClientForm(
        String addresses, String limit, String jwk, String keySet, String certificate) {

    static ClientForm of(ClientView client) {
        return new ClientForm(
                client.allowedAddresses(),
                client.callsPerMinute() == null ? "" : client.callsPerMinute().toString(),
                "",
                "",
                "");
    }

    ClientForm withAddresses(String typed) {
        return new ClientForm(typed, limit, jwk, keySet, certificate);
    }

    ClientForm withLimit(String typed) {
        return new ClientForm(addresses, typed, jwk, keySet, certificate);
    }

    ClientForm withJwk(String typed) {
        return new ClientForm(addresses, limit, typed, keySet, certificate);
    }

    ClientForm withKeySet(String typed) {
        return new ClientForm(addresses, limit, jwk, typed, certificate);
    }

    ClientForm withCertificate(String typed) {
        return new ClientForm(addresses, limit, jwk, keySet, typed);
    }

    /** All scopes that there are, for ticking. */
    public SortedSet<String> all() {
        return new TreeSet<>(Scope.ALL);
    }
}
