package org.hearth.paymentpoint.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.Position;

/** A place on the map. */
@Schema(
        name = "Position",
        description = "A place on the map, in degrees, with the datum it is measured in.",
        additionalProperties = Schema.False.class)
record PositionPart(
        @Schema(
                        description =
                                "`wgs-84` as GPS has it, `gcj-02` as maps published in China have it:"
                                        + " the same figures are some 480 m apart.",
                        enumeration = {"wgs-84", "gcj-02"},
                        required = true)
                @NotNull
                @Pattern(regexp = "wgs-84|gcj-02", message = "{hearth.one-of}")
                String datum,
        @Schema(examples = "29.557060", required = true)
                @NotNull
                @DecimalMin(value = "18", message = "{hearth.position}")
                @DecimalMax(value = "54", message = "{hearth.position}")
                BigDecimal latitude,
        @Schema(examples = "106.577060", required = true)
                @NotNull
                @DecimalMin(value = "73", message = "{hearth.position}")
                @DecimalMax(value = "136", message = "{hearth.position}")
                BigDecimal longitude) {

    static PositionPart of(Position position) {
        return new PositionPart(
                Published.name(position.datum()), position.latitude(), position.longitude());
    }

    Position position() {
        return new Position(Published.constant(Datum.class, datum), latitude, longitude);
    }
}
