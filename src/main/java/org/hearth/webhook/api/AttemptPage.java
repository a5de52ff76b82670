package org.hearth.webhook.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.platform.id.PublicId;
import org.hearth.webhook.AttemptView;

/** Part of an endpoint's delivery log. */
@Schema(name = "WebhookAttemptList")
record AttemptPage(
        @Schema(required = true) List<AttemptResponse> data,
        @Schema(
                        description =
                                "What to send as `after` for the next part; null: there is no more.",
                        nullable = true,
                        required = true)
                String next) {

    /**
     * @param found one more than asked for, if there is more
     */
    static AttemptPage of(List<AttemptView> found, int limit) {
        List<AttemptView> part = found.stream().limit(limit).toList();
        return new AttemptPage(
                part.stream().map(AttemptResponse::of).toList(),
                found.size() > limit
                        ? PublicId.WEBHOOK_ATTEMPT.of(part.get(limit - 1).id())
                        : null);
    }

    /** One try to deliver one event. */
    @Schema(name = "WebhookAttempt", description = "One try to deliver one event.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttemptResponse(
            @Schema(examples = "evt_0NSV7RD3C1T4E", required = true) String eventId,
            @Schema(examples = "payment.posted", required = true) String type,
            @Schema(
                            implementation = String.class,
                            format = "date-time",
                            examples = "2026-11-23T09:10:01Z",
                            required = true)
                    Instant at,
            @Schema(description = "It answered 2xx.", required = true) boolean accepted,
            @Schema(description = "Of HTTP; left out without an answer.", examples = "200")
                    Integer status,
            @Schema(
                            description =
                                    "Why it was not accepted. `address`: the host is unknown, or leads"
                                            + " into a private network. `timeout`: no answer within 10"
                                            + " seconds.",
                            enumeration = {
                                "status",
                                "redirect",
                                "timeout",
                                "connection",
                                "address"
                            })
                    String failure,
            @Schema(description = "Milliseconds it took.", examples = "84", required = true)
                    int duration) {

        static AttemptResponse of(AttemptView attempt) {
            return new AttemptResponse(
                    attempt.eventId(),
                    attempt.type(),
                    attempt.at(),
                    attempt.accepted(),
                    attempt.status(),
                    attempt.failure() == null ? null : EndpointResponse.name(attempt.failure()),
                    attempt.millis());
        }
    }
}
