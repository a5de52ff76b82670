package org.hearth.platform.html;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.hearth.platform.id.UnguessableId;

/**
 * What the scripts that keep typed text on the device must know. They read these cookies, which say
 * nothing of the person.
 */
public final class FormCookie {

    static final String LEFT = "hearth-left";
    private static final String SENT = "hearth-sent";

    private FormCookie() {}

    /**
     * Goes with the answer to a form that was taken, so that the device forgets what was typed. A
     * form with {@code keep=true} that never gets it is offered again with all that was typed.
     *
     * @param sending the form's field of that name
     */
    public static NewCookie sent(String sending, UriInfo request) {
        boolean ours = sending != null && sending.matches(UnguessableId.PATTERN);
        return cookie(SENT, ours ? sending : "", Duration.ofDays(1), request);
    }

    /** Goes with the answer to signing out: the next page clears the device. */
    public static NewCookie left(UriInfo request) {
        return cookie(LEFT, "1", Duration.ofHours(1), request);
    }

    private static NewCookie cookie(String name, String value, Duration life, UriInfo request) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) life.toSeconds())
                .secure("https".equals(request.getRequestUri().getScheme()))
                .sameSite(SameSite.LAX)
                .build();
    }
}
