package org.hearth.identity;

/** Where a person stands after typing a code. */
public sealed interface CodeEntered {

    /**
     * @param session the token of the new session
     */
    record SignedIn(String session) implements CodeEntered {}

    /**
     * The phone is proven and has no login yet.
     *
     * @param registration the token to register with, within ten minutes
     */
    record Unregistered(String registration) implements CodeEntered {}

    record Refused(CodeCheck why) implements CodeEntered {}
}
