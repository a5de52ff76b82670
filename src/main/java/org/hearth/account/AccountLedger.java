package org.hearth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Optional;
import org.hearth.platform.database.Writes;
import org.hibernate.StatelessSession;

/** The door to account balances: lock first, then post. */
@ApplicationScoped
public class AccountLedger {

    private static final String LOCK = "select * from account where number = ?1 for update";
    private static final String LOCK_BY_ID = "select * from account where id = ?1 for update";
    private static final String POST =
            "update account set balance_fen = balance_fen + ?, version = version + 1 where id = ?";

    private final StatelessSession session;
    private final Writes writes;

    AccountLedger(StatelessSession session, Writes writes) {
        this.session = session;
        this.writes = writes;
    }

    /** Waits for the account's row and holds it; empty where there is no such account. */
    @Transactional(TxType.MANDATORY)
    public Optional<LockedAccount> lock(String number) {
        return session.createNativeQuery(LOCK, Account.class)
                .setParameter(1, number)
                .uniqueResultOptional()
                .map(AccountLedger::locked);
    }

    /** Waits for the row of an account that is known to exist, and holds it. */
    @Transactional(TxType.MANDATORY)
    public LockedAccount lock(long accountId) {
        return locked(
                session.createNativeQuery(LOCK_BY_ID, Account.class)
                        .setParameter(1, accountId)
                        .getSingleResult());
    }

    private static LockedAccount locked(Account account) {
        return new LockedAccount(
                account.id,
                account.number,
                account.accountClass,
                account.meterType,
                account.status,
                account.balanceFen);
    }

    /**
     * Holds the rows of several accounts, in the order of their ids, so that two who hold many wait
     * for each other and never in a circle.
     */
    @Transactional(TxType.MANDATORY)
    public void lockAll(Collection<Long> accountIds) {
        if (!accountIds.isEmpty()) {
            session.createNativeQuery(
                            "select id from account where id in (?1) order by id for update",
                            Long.class)
                    .setParameterList(1, accountIds)
                    .getResultList();
        }
    }

    /**
     * Changes the balance of a locked account, at the end of the transaction.
     *
     * @param deltaFen a credit when positive, a debit when negative
     * @return the balance after it, in fen
     */
    @Transactional(TxType.MANDATORY)
    public long post(LockedAccount account, long deltaFen) {
        writes.add(POST, deltaFen, account.accountId());
        return Math.addExact(account.balanceFen(), deltaFen);
    }
}
