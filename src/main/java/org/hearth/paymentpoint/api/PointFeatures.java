package org.hearth.paymentpoint.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.PointsFound;

/** Some payment points for map programs (RFC 7946). */
@Schema(
        name = "PaymentPointFeatures",
        description =
                "Payment points in GeoJSON (RFC 7946), with `next` and `total` as in JSON beside"
                        + " them.")
record PointFeatures(
        @Schema(enumeration = "FeatureCollection", required = true) String type,
        @Schema(required = true) List<PointFeature> features,
        @Schema(
                        nullable = true,
                        examples = "29939230.1.640.500103.pnt_0NSV7RD3C1T4E",
                        required = true)
                String next,
        @Schema(examples = "1", required = true) int total) {

    static PointFeatures of(PointsFound found) {
        return new PointFeatures(
                "FeatureCollection",
                found.points().stream().map(PointFeature::of).toList(),
                found.next(),
                found.total());
    }
}
