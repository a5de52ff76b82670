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
    }

    private static final int RECENT_MONTHS = 6;

    private final Accounts accounts;
    private final BillRepository bills;
    private final Clock clock;
    private final RateLimiter perAddress;
    private final RateLimiter perAccount;

    AccountProofs(Accounts accounts, BillRepository bills, Clock clock, Limits limits) {
        this.accounts = accounts;
        this.bills = bills;
        this.clock = clock;
        this.perAddress = new RateLimiter(limits.perAddress());
        this.perAccount = new RateLimiter(limits.perAccount());
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
        return accounts.find(accountNumber).filter(account -> matches(account, proof));
    }

    private static void spend(Allowance allowance) {
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }

    private boolean matches(AccountView account, AccountProof proof) {
        return proof.phoneEnding() != null
                ? accounts.holderPhoneEndsWith(account.accountId(), proof.phoneEnding())
                : bills.issuedSince(
                        account.accountId(),
                        LocalDate.now(clock).minusMonths(RECENT_MONTHS),
                        proof.billFen());
    }
}
