package org.hearth.paymentpoint.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.FoundPoint;
import org.hearth.paymentpoint.Position;

/** A payment point for map programs (RFC 7946). */
@Schema(name = "PaymentPointFeature", description = "A payment point in GeoJSON (RFC 7946).")
record PointFeature(
        @Schema(enumeration = "Feature", required = true) String type,
        @Schema(examples = "pnt_0NSV7RD3C1T4E", required = true) String id,
        @Schema(required = true) Geometry geometry,
        @Schema(required = true) FoundPointResponse properties) {

    static final String MEDIA_TYPE = "application/geo+json";

    static PointFeature of(FoundPoint found) {
        FoundPointResponse point = FoundPointResponse.of(found);
        return new PointFeature("Feature", point.id(), Geometry.of(found.point().wgs84()), point);
    }

    /** WGS-84, which RFC 7946 takes for granted. */
    @Schema(name = "PointGeometry", description = "Where it is, WGS-84.")
    record Geometry(
            @Schema(enumeration = "Point", required = true) String type,
            @Schema(
                            description = "Longitude, then latitude.",
                            examples = "[106.577060, 29.557060]",
                            minItems = 2,
                            maxItems = 2,
                            required = true)
                    List<BigDecimal> coordinates) {

        static Geometry of(Position wgs84) {
            return new Geometry("Point", List.of(wgs84.longitude(), wgs84.latitude()));
        }
    }
}
