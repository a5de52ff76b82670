package org.hearth.kiosk.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of {@code POST /partner/v1/kiosks/{terminalId}/collections}. */
@Schema(name = "CollectionRequest", additionalProperties = Schema.False.class)
record CollectionRequest(
        @Schema(
                        description = "Your own number of this collection, once per terminal.",
                        examples = "20261123-1")
                @NotNull
                @Pattern(regexp = NUMBER, message = "{hearth.code}")
                String collectionNumber,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description =
                                "When the box was taken out: notes put in until then are in it. At"
                                        + " most 72 hours ago; left out: now.",
                        examples = "2026-11-23T09:00:00+08:00")
                OffsetDateTime openedAt) {

    static final String NUMBER = "[A-Za-z0-9._-]{1,40}";

    Instant at() {
        return openedAt == null ? null : openedAt.toInstant().truncatedTo(ChronoUnit.MILLIS);
    }
}
