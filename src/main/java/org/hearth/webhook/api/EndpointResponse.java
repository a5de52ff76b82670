package org.hearth.webhook.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.webhook.EndpointView;
import org.hearth.webhook.EndpointWithSecret;

/** A webhook endpoint as its partner reads it. */
@Schema(name = "WebhookEndpoint", description = "Where events are pushed to, and how that goes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EndpointResponse(
        @Schema(examples = "whk_0NSV7RD3C1T4E", required = true) String endpointId,
        @Schema(examples = "https://hooks.bank.example/gas", required = true) String url,
        @Schema(examples = "[\"payment.posted\"]", required = true) List<String> eventTypes,
        @Schema(
                        enumeration = {"active", "disabled"},
                        required = true)
                String state,
        @Schema(
                        description =
                                "Why it is disabled. `gone`: it answered 410. `unreachable`: it accepted"
                                        + " nothing for two days.",
                        enumeration = {"by-partner", "by-staff", "gone", "unreachable"})
                String disabledReason,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "Since when it is disabled.",
                        examples = "2026-11-23T09:10:00Z")
                Instant disabledAt,
        @Schema(
                        description =
                                "Failed attempts in a row, of the event that is to be delivered.",
                        examples = "0",
                        required = true)
                int failures,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "When that event is tried again.",
                        examples = "2026-11-23T09:10:05Z")
                Instant nextAttemptAt,
        @Schema(
                        description = "Events of yours that it has not got yet, at most.",
                        examples = "0",
                        required = true)
                long backlog,
        @Schema(description = "Events are being delivered again.", required = true)
                boolean replaying,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "When it last accepted an event.",
                        examples = "2026-11-23T09:10:00Z")
                Instant deliveredAt,
        @Schema(
                        description =
                                "Signs what is pushed (Standard Webhooks). It is shown this once, when"
                                        + " it is made.",
                        examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw3gJ0Yv1xk8Q=")
                String secret,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "Until when the secret before signs as well.",
                        examples = "2026-11-24T09:10:00Z")
                Instant formerSecretUntil,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-23T09:00:00Z",
                        required = true)
                Instant createdAt) {

    static EndpointResponse of(EndpointView endpoint) {
        return of(endpoint, null, null);
    }

    static EndpointResponse of(EndpointWithSecret made) {
        return of(made.endpoint(), made.secret(), made.formerUntil());
    }

    private static EndpointResponse of(EndpointView endpoint, String secret, Instant formerUntil) {
        return new EndpointResponse(
                endpoint.id(),
                endpoint.url(),
                endpoint.eventTypes(),
                name(endpoint.state()),
                endpoint.disabledReason() == null ? null : name(endpoint.disabledReason()),
                endpoint.disabledAt(),
                endpoint.failures(),
                endpoint.nextAttemptAt(),
                endpoint.backlog(),
                endpoint.replaying(),
                endpoint.deliveredAt(),
                secret,
                formerUntil,
                endpoint.createdAt());
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
