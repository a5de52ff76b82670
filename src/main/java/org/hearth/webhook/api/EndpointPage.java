package org.hearth.webhook.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's endpoints: ten at most, so there is never a second part. */
@Schema(name = "WebhookEndpointList")
record EndpointPage(
        @Schema(required = true) List<EndpointResponse> data,
        @Schema(description = "Always null: these are all.", nullable = true, required = true)
                String next) {}
