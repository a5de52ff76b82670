package org.hearth.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hearth.account.AccountView;
import org.hearth.billing.Debts;
import org.hearth.identity.CustomerDesk;
import org.hearth.payment.Suspense;
import org.hearth.payment.SuspenseClues;
import org.hearth.payment.SuspenseState;
import org.hearth.payment.SuspenseView;
import org.hearth.platform.audit.Actor;

/** What finance sees of a payment in suspense; each account shown is logged as a look. */
@ApplicationScoped
class SuspenseDesk {

    private final Suspense suspense;
    private final CustomerDesk customers;
    private final Debts debts;

    SuspenseDesk(Suspense suspense, CustomerDesk customers, Debts debts) {
        this.suspense = suspense;
        this.customers = customers;
        this.debts = debts;
    }

    /** The payment; where it is open, with all that may tell whose it is. */
    SuspensePage open(Actor staff, long paymentId) {
        SuspenseView item = suspense.find(paymentId);
        if (item.state() != SuspenseState.OPEN) {
            return new SuspensePage(item, List.of(), List.of(), List.of(), null);
        }
        SuspenseClues clues = suspense.clues(paymentId);
        return new SuspensePage(
                item,
                clues(staff, clues.nearNumbers(), item),
                clues(staff, clues.sameAmount(), item),
                clues.neighbours(),
                null);
    }

    /** The payment beside the account chosen for it. */
    SuspensePage choose(SuspenseView item, Clue chosen) {
        return new SuspensePage(item, List.of(), List.of(), List.of(), chosen);
    }

    Optional<Clue> look(Actor staff, String number, SuspenseView item) {
        return customers.find(staff, number).map(account -> clue(account, item));
    }

    private List<Clue> clues(Actor staff, List<String> numbers, SuspenseView item) {
        return numbers.stream().flatMap(number -> look(staff, number, item).stream()).toList();
    }

    private Clue clue(AccountView account, SuspenseView item) {
        long due = debts.of(account).totalDueFen();
        return new Clue(account, due, due == item.amountFen());
    }
}
