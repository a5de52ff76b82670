package org.hearth.billing;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/**
 * Lets people see an account who prove to know it. Unknown accounts and wrong proofs get the same
 * answer, and tries are limited by address and by account number, so that nobody can list
 * customers.
 */
@ApplicationScoped
public class AccountProofs {

    /** Limits of {@code hearth.proof}. */
    @ConfigMapping(prefix = "hearth.proof")
    public interface Limits {
        RateLimit perAddress();

        RateLimit perAccount();

        /** Wrong proofs of one account: ten thousand endings are soon tried without it. */
        RateLimit failures();
    }

    private static final int RECENT_MONTHS = 6;
    private static final long NO_ACCOUNT = 0;

    private final Accounts accounts;
    private final BillRepository bills;
    private final Clock clock;
    private final RateLimiter perAddress;
    private final RateLimiter perAccount;
    private final RateLimiter failures;

    AccountProofs(Accounts accounts, BillRepository bills, Clock clock, Limits limits) {
        this.accounts = accounts;
        this.bills = bills;
        this.clock = clock;
        this.perAddress = new RateLimiter(limits.perAddress());
        this.perAccount = new RateLimiter(limits.perAccount());
        this.failures = new RateLimiter(limits.failures());
    }

    /**
     * @param address of the person asking, such as an IP address
     * @return the account, or empty where it is unknown or the proof is wrong
     * @throws BusinessException RATE_LIMITED with {@code retryAfter} in seconds
     */
    @Transactional
    public Optional<AccountView> prove(String accountNumber, AccountProof proof, String address) {
        spend(perAddress.ask(address));
        spend(perAccount.ask(accountNumber));
        // Counted before it is judged, so that guesses sent at once are counted one by one.
        spend(failures.ask(accountNumber));
        Optional<AccountView> account = accounts.find(accountNumber);
        // An unknown account is judged too, so that the time taken does not tell.
        boolean proven = matches(account.map(AccountView::accountId).orElse(NO_ACCOUNT), proof);
        if (proven) {
            failures.giveBack(accountNumber);
        }
        return account.filter(known -> proven);
    }

    private static void spend(Allowance allowance) {
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }

    private boolean matches(long accountId, AccountProof proof) {
        return proof.phoneEnding() != null
                ? accounts.holderPhoneEndsWith(accountId, proof.phoneEnding())
                : bills.issuedSince(
                        accountId,
                        LocalDate.now(clock).minusMonths(RECENT_MONTHS),
                        proof.billFen());
    }
}
