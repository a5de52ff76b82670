package org.hearth.identity;

import java.time.Instant;
import java.util.List;
import org.hearth.account.CustomerRecord;

/**
 * All that the login holds about a person, to take away (domain.md, Law).
 *
 * @param customerRecords the person's own accounts as the utility knows them, in clear
 */
public record DataCopy(
        Instant copiedAt,
        String phone,
        Instant registeredAt,
        Instant lastSignedInAt,
        String language,
        List<Followed> followedAccounts,
        List<CustomerRecord> customerRecords) {

    /** An account the person follows; another's name and address stay masked. */
    public record Followed(String accountNumber, String label, String holder, String address) {}
}
