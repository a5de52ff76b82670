package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.account.AccountError;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.FollowedAccount;
import org.hearth.account.Follower;
import org.hearth.billing.AccountProof;
import org.hearth.billing.AccountProofs;
import org.hearth.identity.BoundAccounts.Bound;
import org.hearth.identity.BoundAccounts.FollowerView;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;

/**
 * Binding accounts to a login (绑定). The holder is who signed in with the phone of the customer
 * record: the holder's accounts need no proof, and the holder decides who follows them.
 */
@ApplicationScoped
public class Bindings {

    private final Accounts accounts;
    private final AccountProofs proofs;
    private final ResidentRepository residents;
    private final AuditTrail audit;
    private final Event<AccountBound> bound;

    Bindings(
            Accounts accounts,
            AccountProofs proofs,
            ResidentRepository residents,
            AuditTrail audit,
            Event<AccountBound> bound) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.residents = residents;
        this.audit = audit;
        this.bound = bound;
    }

    @Transactional
    public BoundAccounts of(long residentId) {
        List<AccountView> held = accounts.heldByPhone(phone(residentId).number());
        Set<Long> heldIds = held.stream().map(AccountView::accountId).collect(Collectors.toSet());
        List<FollowedAccount> followed = accounts.followedBy(residentId);
        Set<Long> followedIds =
                followed.stream().map(f -> f.account().accountId()).collect(Collectors.toSet());
        return new BoundAccounts(
                followed.stream()
                        .map(
                                f ->
                                        heldIds.contains(f.account().accountId())
                                                ? own(residentId, f)
                                                : new Bound(
                                                        f.account(), f.label(), false, List.of()))
                        .toList(),
                held.stream().filter(a -> !followedIds.contains(a.accountId())).toList());
    }

    /**
     * Binds an account that somebody proves to know.
     *
     * @param label the resident's own name for it, or null
     * @return false for an unknown account and for a wrong proof alike
     * @throws BusinessException RATE_LIMITED
     */
    @Transactional
    public boolean bind(
            long residentId, String number, AccountProof proof, String label, String address) {
        return proofs.prove(number, proof, address)
                .map(
                        account -> {
                            follow(residentId, account, label);
                            return true;
                        })
                .orElse(false);
    }

    /**
     * Binds an account of the resident's own.
     *
     * @throws BusinessException ACCOUNT_NOT_FOUND for an unknown account and a foreign one alike
     */
    @Transactional
    public void bindOwn(long residentId, String number) {
        follow(residentId, held(residentId, number), null);
    }

    /**
     * @param label the resident's own name for the account, or null
     * @throws BusinessException ACCOUNT_NOT_FOUND for an unknown account and a foreign one alike
     */
    @Transactional
    public void rename(long residentId, String number, String label) {
        accounts.followed(residentId, number);
        accounts.follow(residentId, number, label);
    }

    /**
     * @throws BusinessException ACCOUNT_NOT_FOUND for an unknown account and a foreign one alike
     */
    @Transactional
    public void unbind(long residentId, String number) {
        AccountView account = accounts.followed(residentId, number);
        accounts.unfollow(residentId, number);
        audit(residentId, "account.unbound", residentId, account);
    }

    /**
     * The holder ends another's following; again without effect.
     *
     * @throws BusinessException ACCOUNT_NOT_FOUND for an unknown account and a foreign one alike
     */
    @Transactional
    public void removeFollower(long holderId, String number, long followerId) {
        AccountView account = held(holderId, number);
        accounts.unfollow(followerId, number);
        audit(holderId, "account.follower-removed", followerId, account);
    }

    private void follow(long residentId, AccountView account, String label) {
        boolean known =
                accounts.followedBy(residentId).stream()
                        .anyMatch(f -> f.account().accountId() == account.accountId());
        accounts.follow(residentId, account.number(), label);
        if (known) {
            return;
        }
        audit(residentId, "account.bound", residentId, account);
        Phone follower = phone(residentId);
        accounts.customerRecord(account.number())
                .flatMap(record -> Phone.in(record.phone()))
                .filter(holder -> !holder.equals(follower))
                .ifPresent(
                        holder ->
                                bound.fire(
                                        new AccountBound(
                                                holder, follower.masked(), account.number())));
    }

    private AccountView held(long residentId, String number) {
        return accounts.heldByPhone(phone(residentId).number()).stream()
                .filter(account -> account.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
    }

    private Bound own(long residentId, FollowedAccount own) {
        List<Follower> others =
                accounts.followersOf(own.account().number()).stream()
                        .filter(follower -> follower.residentId() != residentId)
                        .toList();
        Map<Long, Phone> phones =
                residents.phones(others.stream().map(Follower::residentId).toList());
        return new Bound(
                own.account(),
                own.label(),
                true,
                others.stream()
                        .map(
                                follower ->
                                        new FollowerView(
                                                follower.residentId(),
                                                phones.get(follower.residentId()).masked(),
                                                follower.since()))
                        .toList());
    }

    private Phone phone(long residentId) {
        return residents.active(residentId).orElseThrow().phone();
    }

    private void audit(long actor, String action, long follower, AccountView account) {
        audit.transition(
                Actor.resident(actor),
                action,
                "resident",
                follower,
                account.accountId(),
                null,
                null);
    }
}
