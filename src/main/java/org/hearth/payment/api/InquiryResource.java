package org.hearth.payment.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.account.AccountNumber;
import org.hearth.payment.Channel;
import org.hearth.payment.Inquiries;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;

/** What an account owes, for those who collect it. */
@Path("/partner/v1/accounts")
@Tag(name = "Inquiry")
@Produces(MediaType.APPLICATION_JSON)
public class InquiryResource {

    private final Inquiries inquiries;
    private final InquiryCount count;
    private final SecurityIdentity identity;

    InquiryResource(Inquiries inquiries, InquiryCount count, SecurityIdentity identity) {
        this.inquiries = inquiries;
        this.count = count;
        this.identity = identity;
    }

    @GET
    @Path("/{accountNumber}")
    @RolesAllowed(Scope.BILLS_READ)
    @SecurityRequirement(name = "partner", scopes = Scope.BILLS_READ)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value = "REQUEST_INVALID ACCOUNT_NOT_FOUND TERMINAL_BLOCKED"),
            operationId = "inquire",
            summary = "What does this account owe?",
            description =
                    "The account's unpaid bills, oldest first, with the amounts it takes and a"
                            + " quote. Where nothing is owed, `bills` is empty. One client may ask"
                            + " about the same account only so often; that limit is apart from the"
                            + " client's own.")
    @APIResponse(
            responseCode = "200",
            description = "What is owed now.",
            content = @Content(schema = @Schema(implementation = InquiryResponse.class)))
    public InquiryResponse inquire(
            @Parameter(description = "户号: 5 to 20 digits.", example = "500100001")
                    @PathParam("accountNumber")
                    @Pattern(regexp = AccountNumber.PATTERN, message = AccountNumber.MESSAGE)
                    String accountNumber,
            @Parameter(
                            description = "Where the customer would pay; `rules` follow it.",
                            schema =
                                    @Schema(
                                            enumeration = {"counter", "online", "kiosk", "mobile"},
                                            defaultValue = "counter"))
                    @QueryParam("channel")
                    @DefaultValue("counter")
                    @Pattern(regexp = PaymentRequest.CHANNELS, message = "{hearth.one-of}")
                    String channel) {
        PartnerCaller caller = PartnerCaller.of(identity);
        count.count(caller, accountNumber);
        return InquiryResponse.of(
                inquiries.inquire(
                        caller.partnerId(),
                        accountNumber,
                        Published.constant(Channel.class, channel)));
    }
}
