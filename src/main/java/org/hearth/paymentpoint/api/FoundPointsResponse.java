package org.hearth.paymentpoint.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.PointsFound;

/** Some of the points that were looked for. */
@Schema(
        name = "FoundPaymentPoints",
        description = "Open ones first; then the nearest, or by district without a position.")
record FoundPointsResponse(
        @Schema(required = true) List<FoundPointResponse> data,
        @Schema(
                        description = "`after` of the following part; null in the last one.",
                        nullable = true,
                        examples = "29939230.1.640.500103.pnt_0NSV7RD3C1T4E",
                        required = true)
                String next,
        @Schema(description = "How many there are in all parts.", examples = "1", required = true)
                int total) {

    static FoundPointsResponse of(PointsFound found) {
        return new FoundPointsResponse(
                found.points().stream().map(FoundPointResponse::of).toList(),
                found.next(),
                found.total());
    }
}
