package org.hearth.identity;

import java.time.Instant;
import java.util.List;
import org.hearth.account.AccountView;

/**
 * What a resident may see of accounts.
 *
 * @param offered accounts that are the resident's own by phone and not bound yet
 */
public record BoundAccounts(List<Bound> bound, List<AccountView> offered) {

    /**
     * @param label the resident's own name for it, or null
     * @param own whether the resident is the holder, who decides about followers
     * @param followers others who follow an own account
     */
    public record Bound(
            AccountView account, String label, boolean own, List<FollowerView> followers) {}

    /** A follower as the holder sees one. */
    public record FollowerView(long residentId, String phone, Instant since) {}
}
