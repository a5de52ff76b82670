package org.hearth.partner;

/** How a client says who it is when it asks for a token. */
public sealed interface ClientProof {

    /** As it calls itself; nothing is proven yet. */
    String clientId();

    /** A shared secret (RFC 6749, section 2.3.1). */
    record Secret(String clientId, String secret) implements ClientProof {

        /** Never in a log. */
        @Override
        public String toString() {
            return "Secret[" + clientId + "]";
        }
    }

    /** A signed assertion (RFC 7523, section 2.2); the client is the subject that it names. */
    record Assertion(String clientId, String jwt) implements ClientProof {

        /** Never in a log. */
        @Override
        public String toString() {
            return "Assertion[" + clientId + "]";
        }
    }
}
