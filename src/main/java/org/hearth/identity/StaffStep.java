package org.hearth.identity;

/**
 * What follows after something was proven at the staff's door.
 *
 * @param token of the session, or of the step: good for ten minutes and that step only
 */
public record StaffStep(Next next, String token) {

    public enum Next {
        /** A code of the authenticator is asked for. */
        CODE,
        /** The role needs a second factor, and there is none yet. */
        ENROLMENT,
        /** The password is the one that was handed over. */
        NEW_PASSWORD,
        /** The door is open. */
        DESK
    }
}
