package org.hearth.webhook.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of {@code POST /partner/v1/webhook-endpoints/{endpointId}}. */
@Schema(
        name = "WebhookEndpointUpdate",
        description = "What is left out stays as it is.",
        additionalProperties = Schema.False.class)
record EndpointUpdate(
        @Schema(description = EndpointRequest.URL, examples = "https://hooks.bank.example/gas")
                @Pattern(regexp = EndpointRequest.VISIBLE, message = "{hearth.url}")
                String url,
        @Schema(description = EndpointRequest.TYPES, examples = "[\"payment.posted\"]")
                @Size(min = 1, max = 10)
                List<
                                @NotNull
                                @Pattern(regexp = EndpointRequest.TYPE, message = "{hearth.one-of}")
                                String>
                        eventTypes,
        @Schema(
                        description =
                                "`disabled`: nothing is sent, events are kept. `active` again: they are"
                                        + " delivered from where it stopped.",
                        enumeration = {"active", "disabled"})
                @Pattern(regexp = "active|disabled", message = "{hearth.one-of}")
                String state) {

    List<String> types() {
        return eventTypes == null ? null : eventTypes.stream().distinct().toList();
    }

    Boolean active() {
        return state == null ? null : (Boolean) state.equals("active");
    }
}
