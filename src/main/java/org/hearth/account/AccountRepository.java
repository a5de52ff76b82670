package org.hearth.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, Long> {

    private static final String WITH_HOLDER =
            "select a, c, d from Account a join Customer c on c.id = a.customerId"
                    + " join District d on d.code = a.districtCode ";

    /** An account with what its masked view needs. */
    record Held(Account account, Customer holder, District district) {
        AccountView view() {
            return AccountView.of(account, holder, district);
        }

        CustomerRecord record() {
            return new CustomerRecord(
                    holder.id,
                    holder.kind,
                    holder.name,
                    holder.phone,
                    account.number,
                    district.name,
                    account.street,
                    account.addressDetail);
        }

        SupplySite site() {
            return new SupplySite(
                    account.id,
                    account.number,
                    account.accountClass,
                    district.code,
                    district.branchName,
                    account.street,
                    account.addressDetail,
                    holder.name,
                    holder.phone);
        }
    }

    Optional<Held> held(String number) {
        return query(WITH_HOLDER + "where a.number = ?1", number).stream().findFirst();
    }

    Optional<Held> held(long accountId) {
        return query(WITH_HOLDER + "where a.id = ?1", accountId).stream().findFirst();
    }

    List<Held> withIds(Collection<Long> accountIds) {
        return query(WITH_HOLDER + "where a.id in ?1", accountIds);
    }

    Optional<Held> followed(long residentId, String number) {
        return query(
                        WITH_HOLDER
                                + "join AccountFollow f on f.accountId = a.id"
                                + " where f.residentId = ?1 and a.number = ?2",
                        residentId,
                        number)
                .stream()
                .findFirst();
    }

    Set<String> numbersAmong(Collection<String> numbers) {
        return Set.copyOf(
                getEntityManager()
                        .createQuery("select number from Account where number in ?1", String.class)
                        .setParameter(1, numbers)
                        .getResultList());
    }

    List<Accounts.Supplied> supplied(long after, int limit) {
        return getEntityManager()
                .createQuery(
                        "select id, number from Account where id > ?1 and status = ?2 order by id",
                        Accounts.Supplied.class)
                .setParameter(1, after)
                .setParameter(2, AccountStatus.ACTIVE)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<String> holderPhone(long accountId) {
        return getEntityManager()
                .createQuery(
                        "select c.phone from Account a join Customer c on c.id = a.customerId"
                                + " where a.id = ?1",
                        String.class)
                .setParameter(1, accountId)
                .getResultStream()
                .findFirst();
    }

    List<Held> heldByPhone(String phone) {
        return query(WITH_HOLDER + "where c.phone = ?1 order by a.number", phone);
    }

    private List<Held> query(String hql, Object... parameters) {
        var query = getEntityManager().createQuery(hql, Held.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }
}
