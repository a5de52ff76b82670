package org.hearth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/**
 * Changes of an account that its customer asked for. Each holds the account's row first, and leaves
 * what was and what is for ever (domain.md, Accounts).
 */
@ApplicationScoped
public class AccountChanges {

    private static final String HELD =
            "select id, number, customer_id, status from account where id = ? for update";
    private static final String CHANGE =
            "insert into account_change (id, account_id, field, old_value, new_value, actor,"
                    + " changed_at) values (?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final AccountIndex index;
    private final Event<HolderChanged> told;
    private final Clock clock;

    AccountChanges(Sql sql, AccountIndex index, Event<HolderChanged> told, Clock clock) {
        this.sql = sql;
        this.index = index;
        this.told = told;
        this.clock = clock;
    }

    private record Held(long id, String number, long customerId, AccountStatus status) {

        static Held read(ResultSet row) throws SQLException {
            return new Held(
                    row.getLong(1),
                    row.getString(2),
                    row.getLong(3),
                    AccountStatus.valueOf(row.getString(4)));
        }
    }

    /**
     * Another holder takes the account over with its balance (过户). Who followed it by the old
     * holder's leave follows no more, but for those whom the new one lets stay. An account that the
     * holder has already stays as it is.
     *
     * @param staying residents who go on following
     * @throws BusinessException ACCOUNT_NOT_FOUND, ACCOUNT_STATUS for a closed one
     */
    @Transactional
    public void transfer(Actor actor, long accountId, NewHolder holder, Set<Long> staying) {
        Held account = held(accountId);
        if (account.status() == AccountStatus.CLOSED) {
            throw status(account);
        }
        long customer = customer(holder);
        if (customer == account.customerId()) {
            return;
        }
        sql.change(
                "update account set customer_id = ?, version = version + 1 where id = ?",
                customer,
                accountId);
        record(actor, accountId, "customer_id", account.customerId(), customer);
        followers(accountId).stream()
                .filter(resident -> !staying.contains(resident))
                .forEach(resident -> endFollowing(actor, accountId, resident));
        index.refresh(accountId);
        told.fire(new HolderChanged(actor, accountId, account.number()));
    }

    /**
     * No gas is used at the address until it is resumed (报停).
     *
     * @throws BusinessException ACCOUNT_NOT_FOUND, ACCOUNT_STATUS for one that is not active
     */
    @Transactional
    public void suspend(Actor actor, long accountId) {
        become(actor, accountId, AccountStatus.SUSPENDED);
    }

    /**
     * Gas is used again (复气).
     *
     * @throws BusinessException ACCOUNT_NOT_FOUND, ACCOUNT_STATUS for one that is not suspended
     */
    @Transactional
    public void resume(Actor actor, long accountId) {
        become(actor, accountId, AccountStatus.ACTIVE);
    }

    private void become(Actor actor, long accountId, AccountStatus next) {
        Held account = held(accountId);
        if (!account.status().mayBecome(next)) {
            throw status(account);
        }
        sql.change(
                "update account set status = ?, version = version + 1 where id = ?",
                next.name(),
                accountId);
        record(actor, accountId, "status", account.status(), next);
    }

    private Held held(long accountId) {
        return sql.select(HELD, Held::read, accountId).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
    }

    private static BusinessException status(Held account) {
        return new BusinessException(
                AccountError.ACCOUNT_STATUS, Map.of("accountStatus", account.status().name()));
    }

    /** A customer with this name and phone is the same one. */
    private long customer(NewHolder holder) {
        List<Long> known =
                sql.select(
                        "select id from customer where phone = ? and name = ? and kind = ?"
                                + " order by id limit 1",
                        row -> row.getLong(1),
                        holder.phone(),
                        holder.name(),
                        holder.kind().name());
        if (!known.isEmpty()) {
            return known.get(0);
        }
        long id = Ids.next();
        sql.change(
                "insert into customer (id, kind, name, phone, created_at) values (?, ?, ?, ?, ?)",
                id,
                holder.kind().name(),
                holder.name(),
                holder.phone(),
                Writes.utc(clock.instant()));
        return id;
    }

    private List<Long> followers(long accountId) {
        return sql.select(
                "select resident_id from account_follow where account_id = ? order by resident_id",
                row -> row.getLong(1),
                accountId);
    }

    private void endFollowing(Actor actor, long accountId, long resident) {
        sql.change(
                "delete from account_follow where account_id = ? and resident_id = ?",
                accountId,
                resident);
        record(actor, accountId, "follower", resident, null);
    }

    private void record(Actor actor, long accountId, String field, Object was, Object is) {
        sql.change(
                CHANGE,
                Ids.next(),
                accountId,
                field,
                text(was),
                text(is),
                actor.toString(),
                Writes.utc(clock.instant()));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
