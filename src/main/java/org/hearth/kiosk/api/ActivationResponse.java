package org.hearth.kiosk.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.kiosk.Activated;

/** What a machine learns when it becomes a terminal. */
@Schema(name = "Activation", description = "What a machine learns when it becomes a terminal.")
record ActivationResponse(
        @Schema(description = "Its name from now on.", examples = "K-17", required = true)
                String terminalId,
        @Schema(description = "Where it stands.", examples = "BR0042", required = true)
                String pointCode,
        @Schema(
                        description =
                                "Its own client, proven by signed assertions (`private_key_jwt`); its"
                                        + " scopes are `bills:read payments:write kiosks:write`.",
                        examples = "demo-community-0nsv7rd3c1t4e",
                        required = true)
                String clientId,
        @Schema(
                        description = "What `aud` of its assertions says.",
                        examples = "https://gas.example/oauth/token",
                        required = true)
                String audience,
        @Schema(
                        description =
                                "The highest number of its count that has arrived, or that a"
                                        + " heartbeat named; it goes on behind.",
                        examples = "0",
                        required = true)
                long lastSequence,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "Now, for its clock.",
                        examples = "2026-11-23T09:10:00Z",
                        required = true)
                Instant time) {

    static ActivationResponse of(Activated activated) {
        return new ActivationResponse(
                activated.terminalId(),
                activated.pointCode(),
                activated.clientId(),
                activated.audience(),
                activated.lastSequence(),
                activated.time());
    }
}
