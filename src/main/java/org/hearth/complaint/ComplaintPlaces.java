package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hearth.account.Accounts;
import org.hearth.account.SupplySite;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderPlace;

/**
 * Which place and account a complaint belongs to. A resident's account is theirs to name. One that
 * a guest names tells the branch and the street, and no more: it is unproven, so that the order
 * does not hang on the account, where others would read it.
 */
@ApplicationScoped
class ComplaintPlaces {

    private final Accounts accounts;

    ComplaintPlaces(Accounts accounts) {
        this.accounts = accounts;
    }

    NewOrder order(NewComplaint asked) {
        Optional<SupplySite> named =
                Optional.ofNullable(asked.accountNumber()).flatMap(accounts::site);
        boolean own = asked.residentId() != null && named.isPresent();
        if (own) {
            accounts.followed(asked.residentId(), asked.accountNumber());
        }
        return new NewOrder(
                asked.kind().type(),
                asked.kind().beginsAs(),
                OrderChannel.WEB,
                own ? named.get().accountId() : null,
                own ? named.get().accountNumber() : null,
                asked.residentId(),
                place(asked, named, own),
                asked.contact(),
                asked.text(),
                true,
                asked.about().orderId());
    }

    private static OrderPlace place(NewComplaint asked, Optional<SupplySite> named, boolean own) {
        return named.map(
                        site ->
                                new OrderPlace(
                                        site.districtCode(),
                                        site.street(),
                                        own ? site.addressDetail() : ""))
                .orElseGet(() -> new OrderPlace(asked.districtCode(), asked.street(), ""));
    }
}
