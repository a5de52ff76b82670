package org.hearth.debit;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.account.Accounts;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/**
 * Whether a bank's customer is, or speaks for, the account's holder: by the end of the holder's
 * phone number, as residents prove it. Wrong endings are counted, or a bank could try them all.
 */
@ApplicationScoped
class HolderProof {

    /** Limits of {@code hearth.debit.proof}. */
    @ConfigMapping(prefix = "hearth.debit.proof")
    interface Limits {
        /** Wrong endings for one account, after which none counts any more. */
        RateLimit failures();
    }

    private final Accounts accounts;
    private final RateLimiter failures;

    HolderProof(Accounts accounts, Limits limits) {
        this.accounts = accounts;
        this.failures = new RateLimiter(limits.failures());
    }

    /**
     * @param phoneEnding four digits, or null
     */
    boolean proven(long accountId, String phoneEnding) {
        if (phoneEnding == null) {
            return false;
        }
        String key = Long.toString(accountId);
        if (!failures.ask(key).granted() || !accounts.holderPhoneEndsWith(accountId, phoneEnding)) {
            return false;
        }
        failures.giveBack(key);
        return true;
    }
}
