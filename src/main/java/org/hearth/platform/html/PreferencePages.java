package org.hearth.platform.html;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.hearth.platform.http.Language;

/**
 * The switches of the header. They are links and not forms, so that they work on every page, from
 * the first visit, and change nothing but how pages look.
 */
@Path("/")
@PermitAll
public class PreferencePages {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Context UriInfo uri;

    @GET
    @Path("language")
    public Response language(@QueryParam("to") String to, @QueryParam("back") String back) {
        return keep(Language.COOKIE, Language.of(to).tag(), back);
    }

    /**
     * @param size 0 for the standard pages, 1 to 3 for elder mode
     */
    @GET
    @Path("elder")
    public Response elder(@QueryParam("size") String size, @QueryParam("back") String back) {
        return keep(TextSize.COOKIE, TextSize.of(size).number(), back);
    }

    private Response keep(String cookie, String value, String back) {
        return Response.seeOther(LocalAddress.of(back))
                .cookie(
                        new NewCookie.Builder(cookie)
                                .value(value)
                                .path("/")
                                .maxAge(YEAR)
                                .httpOnly(true)
                                .secure("https".equals(uri.getRequestUri().getScheme()))
                                .sameSite(NewCookie.SameSite.LAX)
                                .build())
                .build();
    }
}
