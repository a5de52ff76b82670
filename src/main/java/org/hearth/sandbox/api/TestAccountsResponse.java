package org.hearth.sandbox.api;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.sandbox.SandboxPartnerView;
import org.hearth.sandbox.TestAccount;

/** The test accounts of a partner. */
@Schema(name = "SandboxAccounts", description = "Your test accounts in the sandbox.")
record TestAccountsResponse(
        @Schema(required = true) List<Entry> data,
        @Schema(
                        description =
                                "The last digits of the holder's phone, of all these accounts alike:"
                                        + " send them with a mandate, and it is active at once.",
                        examples = TestAccount.HOLDER_PHONE_ENDING,
                        required = true)
                String holderPhoneEnding) {

    /** One number and what it is good for. */
    @Schema(name = "SandboxAccount", description = "A test account in the sandbox.")
    record Entry(
            @Schema(examples = "91001001", required = true) String accountNumber,
            @Schema(
                            description =
                                    "How it behaves; the table is in the guide. `unknown` never is an"
                                            + " account.",
                            examples = "two-bills",
                            required = true)
                    String behaviour) {}

    static TestAccountsResponse of(SandboxPartnerView partner) {
        return new TestAccountsResponse(
                Stream.concat(
                                Stream.of(TestAccount.values())
                                        .map(account -> entry(partner.block(), account)),
                                Stream.of(
                                        new Entry(
                                                TestAccount.unknownNumber(partner.block()),
                                                "unknown")))
                        .toList(),
                TestAccount.HOLDER_PHONE_ENDING);
    }

    private static Entry entry(int block, TestAccount account) {
        return new Entry(account.number(block), account.published());
    }
}
