package org.hearth.webhook.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.platform.outbox.EventEnvelope;

/** An event as a partner reads it; what is pushed is the same. */
@Schema(
        name = "Event",
        description = "Something that happened. It is pushed and pulled in the same words.")
record EventResponse(
        @Schema(
                        description =
                                "The same however often it is delivered: know by it what you have.",
                        examples = "evt_0NSV7RD3C1T4E",
                        required = true)
                String id,
        @Schema(description = TYPES, examples = "payment.posted", required = true) String type,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "When it happened.",
                        examples = "2026-11-23T09:10:00.123Z",
                        required = true)
                Instant timestamp,
        @Schema(
                        type = SchemaType.OBJECT,
                        description = DATA,
                        additionalProperties = Schema.True.class,
                        required = true)
                Object data) {

    private static final String TYPES =
            "`payment.posted`, `payment.suspended`, `payment.reversed`,"
                    + " `mandate.requested`, `mandate.cancelled`, `debit-batch.ready`, `settlement.ready`,"
                    + " `kiosk.gap-found`, `kiosk.gap-explained`, `kiosk.gap-filled`,"
                    + " `webhook.disabled`. Others may come.";

    private static final String DATA =
            "As it was when it happened, in the shape in which the calls answer it. `payment.posted`"
                    + " and `payment.suspended`: `Payment`. `payment.reversed`: `Reversal`."
                    + " `mandate.requested` and `mandate.cancelled`: `Mandate`."
                    + " `debit-batch.ready`: `DebitBatch`. `kiosk.gap-found`,"
                    + " `kiosk.gap-explained` and `kiosk.gap-filled`: `KioskGap`. `settlement.ready`, the utility's book of a"
                    + " date is final: `businessDate`, `currency`, `payments` and `reversals` (each"
                    + " a `ReconciliationSum`: `count` and `total`), `net` (payments less reversals),"
                    + " `reconciliationId` of your book, `openDifferences` (how many finance still"
                    + " works on). `webhook.disabled`, nothing is pushed to an endpoint any more:"
                    + " `endpointId`, `url`, `disabledReason` and `disabledAt` as in"
                    + " `WebhookEndpoint`.";

    static EventResponse of(EventEnvelope event) {
        return new EventResponse(event.id(), event.type(), event.timestamp(), event.data());
    }
}
