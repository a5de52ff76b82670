package org.hearth.platform.error;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;

/** An endpoint that exists in tests only, to be refused by. */
@Path("/public/refusing")
@PermitAll
public class RefusingResource {

    public record Order(@Positive long amount, @Size(min = 1) String note, LocalDate day) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Order order(@Valid Order order) {
        return order;
    }

    @GET
    @Path("list")
    public int list(@QueryParam("limit") @Max(200) int limit) {
        return limit;
    }

    @GET
    @Path("busy")
    public void busy() {
        throw new BusinessException(
                RequestError.RATE_LIMITED, Map.of("retryAfter", 7, "totalDue", 12830));
    }

    @GET
    @Path("broken")
    public void broken() {
        throw new IllegalStateException("select secret from vault");
    }

    @GET
    @Path("members")
    @RolesAllowed("member")
    public String members() {
        return "in";
    }
}
