package org.hearth.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.hearth.account.Accounts;
import org.hearth.billing.AccountProof;
import org.hearth.billing.AccountProofs;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.security.SignedTokens;

/**
 * Which account a visitor may see and pay, kept by the visitor in a signed token for a while: the
 * one that was proven, or that the resident follows.
 */
@ApplicationScoped
public class ProvenAccounts {

    public static final Duration LIFE = Duration.ofMinutes(20);

    private static final String AUDIENCE = "proven-account";

    private final AccountProofs proofs;
    private final Accounts accounts;
    private final SignedTokens tokens;

    ProvenAccounts(AccountProofs proofs, Accounts accounts, SignedTokens tokens) {
        this.proofs = proofs;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /**
     * @param typed the last four digits of the holder's phone, or a bill's amount
     * @param address of the visitor, for the limits
     * @return a token; empty for an unknown account and a wrong proof alike
     * @throws BusinessException RATE_LIMITED with {@code retryAfter} in seconds
     */
    public Optional<String> prove(String accountNumber, AccountProof typed, String address) {
        return proofs.prove(accountNumber, typed, address).map(account -> token(account.number()));
    }

    /** A token for an account that the resident follows; empty for any other. */
    public Optional<String> followed(long residentId, String accountNumber) {
        return accounts.followedBy(residentId).stream()
                .map(followed -> followed.account().number())
                .filter(accountNumber::equals)
                .findFirst()
                .map(this::token);
    }

    /** The account number of a token; empty when it is forged, or too old. */
    public Optional<String> accountOf(String token) {
        return tokens.subject(AUDIENCE, token);
    }

    private String token(String accountNumber) {
        return tokens.issue(AUDIENCE, accountNumber, LIFE);
    }
}
