package org.hearth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.platform.error.BusinessException;

/** The door to accounts: finding them, and who may see which. */
@ApplicationScoped
public class Accounts {

    private final AccountRepository accounts;
    private final AccountFollowRepository follows;
    private final MeterRepository meters;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            AccountFollowRepository follows,
            MeterRepository meters,
            Clock clock) {
        this.accounts = accounts;
        this.follows = follows;
        this.meters = meters;
        this.clock = clock;
    }

    public Optional<AccountView> find(String number) {
        return accounts.held(number).map(AccountRepository.Held::view);
    }

    public Optional<AccountView> byId(long accountId) {
        return accounts.withIds(List.of(accountId)).stream()
                .findFirst()
                .map(AccountRepository.Held::view);
    }

    /** Those of these numbers that are accounts, in the order they are asked for. */
    @Transactional
    public List<String> known(Collection<String> numbers, int limit) {
        Set<String> found = accounts.numbersAmong(numbers);
        return numbers.stream().filter(found::contains).limit(limit).toList();
    }

    /** The meter in use at an account; empty for one that was never fitted. */
    public Optional<MeterView> meterOf(long accountId) {
        return meters.inUse(accountId).map(Meter::view);
    }

    /** Where an account's gas is used, in clear: for the orders of work there. */
    public Optional<SupplySite> site(String number) {
        return accounts.held(number).map(AccountRepository.Held::site);
    }

    /** An account that is supplied, by its id. */
    public record Supplied(long accountId, String number) {}

    /**
     * The next supplied accounts in the order of their ids, for rounds through all of them.
     *
     * @param after the last account of the round before, or 0
     */
    @Transactional
    public List<Supplied> supplied(long after, int limit) {
        return accounts.supplied(after, limit);
    }

    /** The same by the account's id. */
    public Optional<SupplySite> site(long accountId) {
        return accounts.held(accountId).map(AccountRepository.Held::site);
    }

    /** The holder in clear: the caller has logged who looks and why. */
    public Optional<CustomerRecord> customerRecord(String number) {
        return accounts.held(number).map(AccountRepository.Held::record);
    }

    /** Whether the holder's phone ends with these digits: a proof of knowing the account. */
    public boolean holderPhoneEndsWith(long accountId, String digits) {
        return accounts.holderPhone(accountId).filter(phone -> phone.endsWith(digits)).isPresent();
    }

    /** The accounts whose holder has this phone: theirs without further proof. */
    public List<AccountView> heldByPhone(String phone) {
        return accounts.heldByPhone(phone).stream().map(AccountRepository.Held::view).toList();
    }

    public List<FollowedAccount> followedBy(long residentId) {
        return follows.followedBy(residentId);
    }

    /**
     * An account the resident follows.
     *
     * @throws BusinessException ACCOUNT_NOT_FOUND for an unknown account and a foreign one alike
     */
    public AccountView followed(long residentId, String number) {
        return accounts.followed(residentId, number)
                .map(AccountRepository.Held::view)
                .orElseThrow(Accounts::notFound);
    }

    /** Lets a resident follow an account that was proven to be theirs to see. */
    @Transactional
    public void follow(long residentId, String number, String label) {
        long accountId = accountId(number);
        AccountFollow known = follows.findById(new AccountFollow.Key(residentId, accountId));
        if (known == null) {
            follows.persist(new AccountFollow(residentId, accountId, label, clock.instant()));
        } else {
            known.rename(label);
        }
    }

    @Transactional
    public void unfollow(long residentId, String number) {
        follows.deleteById(new AccountFollow.Key(residentId, accountId(number)));
    }

    /** Ends all that a resident follows, when the login is deleted. */
    @Transactional
    public void unfollowAll(long residentId) {
        follows.deleteAllOf(residentId);
    }

    /** Who follows an account; for its holder, who decides. */
    public List<Follower> followersOf(String number) {
        return follows.followersOf(accountId(number)).stream()
                .map(follow -> new Follower(follow.residentId, follow.createdAt))
                .toList();
    }

    private long accountId(String number) {
        return accounts.held(number).orElseThrow(Accounts::notFound).account().id;
    }

    private static BusinessException notFound() {
        return new BusinessException(AccountError.ACCOUNT_NOT_FOUND);
    }
}
