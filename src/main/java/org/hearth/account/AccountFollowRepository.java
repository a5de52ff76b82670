package org.hearth.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AccountFollowRepository implements PanacheRepositoryBase<AccountFollow, AccountFollow.Key> {

    /** The accounts a resident follows, in the order they were bound. */
    List<FollowedAccount> followedBy(long residentId) {
        return getEntityManager()
                .createQuery(
                        "select a, c, d, f from AccountFollow f join Account a on a.id ="
                                + " f.accountId join Customer c on c.id = a.customerId join"
                                + " District d on d.code = a.districtCode where f.residentId ="
                                + " ?1 order by f.createdAt, f.accountId",
                        Object[].class)
                .setParameter(1, residentId)
                .getResultStream()
                .map(
                        row ->
                                new FollowedAccount(
                                        AccountView.of(
                                                (Account) row[0],
                                                (Customer) row[1],
                                                (District) row[2]),
                                        ((AccountFollow) row[3]).label))
                .toList();
    }

    List<AccountFollow> followersOf(long accountId) {
        return list("accountId = ?1 order by createdAt, residentId", accountId);
    }

    long deleteAllOf(long residentId) {
        return delete("residentId", residentId);
    }
}
