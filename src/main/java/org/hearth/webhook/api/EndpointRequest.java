package org.hearth.webhook.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of {@code POST /partner/v1/webhook-endpoints}. */
@Schema(name = "WebhookEndpointRequest", additionalProperties = Schema.False.class)
record EndpointRequest(
        @Schema(description = URL, examples = "https://hooks.bank.example/gas")
                @NotNull
                @Pattern(regexp = VISIBLE, message = "{hearth.url}")
                String url,
        @Schema(description = TYPES, examples = "[\"payment.posted\", \"settlement.ready\"]")
                @NotNull
                @Size(min = 1, max = 10)
                List<@NotNull @Pattern(regexp = TYPE, message = "{hearth.one-of}") String>
                        eventTypes) {

    static final String URL =
            "An https address of yours on the open internet, at most 500 characters. Redirects are"
                    + " not followed.";

    static final String TYPES =
            "Which events are pushed: of `payment.posted`, `payment.reversed`, `payment.suspended`,"
                    + " `mandate.requested`, `mandate.cancelled`, `debit-batch.ready`,"
                    + " `settlement.ready`, `kiosk.gap-found`, `kiosk.gap-explained`,"
                    + " `kiosk.gap-filled`,"
                    + " `webhook.disabled` (of another endpoint).";

    static final String VISIBLE = "[!-~]{1,500}";

    static final String TYPE =
            "payment\\.posted|payment\\.reversed|payment\\.suspended|mandate\\.requested"
                    + "|mandate\\.cancelled|debit-batch\\.ready|settlement\\.ready|kiosk\\.gap-found"
                    + "|kiosk\\.gap-explained|kiosk\\.gap-filled|webhook\\.disabled";

    List<String> types() {
        return eventTypes.stream().distinct().toList();
    }
}
