package org.hearth.payment.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reversals found: one or none. */
@Schema(name = "ReversalList")
record ReversalPage(
        @Schema(required = true) List<ReversalResponse> data,
        @Schema(description = "Always null.", nullable = true, required = true) String next) {}
