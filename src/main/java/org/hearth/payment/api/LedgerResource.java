package org.hearth.payment.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hearth.payment.LedgerCheck;
import org.hearth.payment.LedgerReport;

/** Whether the books agree with themselves: 200 when they do, 503 with the faults when not. */
@Path("/q/health/ledger")
public class LedgerResource {

    private final LedgerCheck ledger;

    LedgerResource(LedgerCheck ledger) {
        this.ledger = ledger;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"administrator", "finance"})
    @Operation(hidden = true)
    public Response check() {
        LedgerReport report = ledger.run();
        Response.Status status =
                report.sound() ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE;
        return Response.status(status).entity(report).build();
    }
}
