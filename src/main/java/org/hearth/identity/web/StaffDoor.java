package org.hearth.identity.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.hearth.identity.Sessions;
import org.hearth.identity.StaffStep;

/** Where a step at the staff's door leads, and what the browser keeps on the way. */
final class StaffDoor {

    static final String SIGN_IN = "/staff/sign-in";
    static final int UNPROCESSABLE = 422;
    static final int LONGEST = 100;

    private StaffDoor() {}

    static Response lead(StaffStep step, NextPage next, UriInfo request) {
        return Response.seeOther(address(step, next)).cookie(kept(step, request)).build();
    }

    static URI address(StaffStep step, NextPage next) {
        return switch (step.next()) {
            case CODE -> next.from(SIGN_IN + "/code");
            case ENROLMENT -> next.from(SIGN_IN + "/enrolment");
            case NEW_PASSWORD -> next.from(SIGN_IN + "/password");
            case DESK -> next.or("/staff");
        };
    }

    static NewCookie[] kept(StaffStep step, UriInfo request) {
        return step.next() == StaffStep.Next.DESK
                ? new NewCookie[] {
                    SessionCookie.session(step.token(), Sessions.STAFF_LIFE, request),
                    SessionCookie.gone(SessionCookie.PENDING, request)
                }
                : new NewCookie[] {SessionCookie.pending(step.token(), request)};
    }

    static Response startAgain(NextPage next) {
        return Response.seeOther(next.from(SIGN_IN)).build();
    }

    /** What was typed, cut where no right answer is as long. */
    static String bounded(String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
    }
}
