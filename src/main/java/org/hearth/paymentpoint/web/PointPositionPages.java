package org.hearth.paymentpoint.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.PointWords;
import org.hearth.paymentpoint.Position;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.jboss.resteasy.reactive.RestQuery;

/** A position by another datum: the map of the form has one, and the figures another. */
@Path(PointDeskPages.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class PointPositionPages {

    private static final String FIGURE = "\\d{1,3}(\\.\\d{1,12})?";

    /** As the form's fields take them. */
    record Figures(String latitude, String longitude) {}

    /**
     * @param from the datum of the figures, as forms spell it
     * @param to the datum of the answer
     * @throws BusinessException REQUEST_INVALID
     */
    @GET
    @Path("/position")
    @RolesAllowed({"administrator", "supervisor"})
    public Figures position(
            @RestQuery String latitude,
            @RestQuery String longitude,
            @RestQuery String from,
            @RestQuery String to) {
        Position said = new Position(datum(from), figure(latitude), figure(longitude));
        Position there = said.in(datum(to));
        return new Figures(there.latitude().toPlainString(), there.longitude().toPlainString());
    }

    private static Datum datum(String word) {
        return PointWords.read(Datum.class, word).orElseThrow(PointPositionPages::invalid);
    }

    private static BigDecimal figure(String typed) {
        if (typed == null || !typed.matches(FIGURE)) {
            throw invalid();
        }
        return new BigDecimal(typed);
    }

    private static BusinessException invalid() {
        return new BusinessException(RequestError.REQUEST_INVALID);
    }
}
