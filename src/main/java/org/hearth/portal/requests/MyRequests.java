package org.hearth.portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.account.Accounts;
import org.hearth.identity.ResidentPhones;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.AskedOrders;
import org.hearth.workorder.Asker;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderView;

/**
 * What the signed-in resident asked for: on this site, or by telephone about an account followed.
 */
@ApplicationScoped
public class MyRequests {

    private final SignedIn person;
    private final Accounts accounts;
    private final ResidentPhones phones;
    private final AskedOrders orders;

    MyRequests(SignedIn person, Accounts accounts, ResidentPhones phones, AskedOrders orders) {
        this.person = person;
        this.accounts = accounts;
        this.phones = phones;
        this.orders = orders;
    }

    /**
     * @param id public
     * @throws BusinessException ORDER_NOT_FOUND for an unknown and a foreign one alike
     */
    OrderView own(String id) {
        return orders.one(
                asker(),
                PublicId.WORK_ORDER
                        .parse(id)
                        .orElseThrow(() -> new BusinessException(OrderError.ORDER_NOT_FOUND)));
    }

    /**
     * Newest first.
     *
     * @param before see {@link AskedOrders#all}
     */
    List<OrderView> all(long before, int limit) {
        return orders.all(asker(), before, limit);
    }

    /** Those about one account, which the resident follows, that are not done, newest first. */
    public List<OrderView> open(long accountId) {
        return orders.open(
                new Asker(
                        person.residentId(),
                        () -> phones.of(person.residentId()).number(),
                        Set.of(accountId)),
                accountId);
    }

    private Asker asker() {
        long resident = person.residentId();
        Set<Long> followed =
                accounts.followedBy(resident).stream()
                        .map(one -> one.account().accountId())
                        .collect(Collectors.toSet());
        return new Asker(resident, () -> phones.of(resident).number(), followed);
    }
}
