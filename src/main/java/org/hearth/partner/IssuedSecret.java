package org.hearth.partner;

/** A new secret, the one time that it is seen: Hearth keeps its hash. */
public record IssuedSecret(String clientId, String secret) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "IssuedSecret[" + clientId + "]";
    }
}
