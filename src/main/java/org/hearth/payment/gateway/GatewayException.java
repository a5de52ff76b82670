package org.hearth.payment.gateway;

/** A gateway that could not do what it was asked. */
public final class GatewayException extends RuntimeException {

    /** What the caller may conclude. */
    public enum Reason {
        /** No answer: it may have been done or not; ask again. */
        UNREACHABLE,
        /** Not done, and asking again changes nothing. */
        REFUSED,
        /** Not from the gateway at all. */
        FORGED
    }

    private final Reason reason;

    public GatewayException(Reason reason, String why) {
        super(why);
        this.reason = reason;
    }

    public GatewayException(Reason reason, String why, Throwable cause) {
        super(why, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
