package org.hearth.payment.gateway.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hearth.payment.gateway.DeclineReason;

/** What a payer can do at the sandbox gateway's cashier. */
@ApplicationScoped
public class SandboxCashier {

    private final SandboxSettings settings;
    private final SandboxBooks books;
    private final SandboxPostman postman;

    SandboxCashier(SandboxSettings settings, SandboxBooks books, SandboxPostman postman) {
        this.settings = settings;
        this.books = books;
        this.postman = postman;
    }

    /** The order behind a cashier's address; empty where there is no sandbox. */
    public Optional<SandboxCashierView> order(String reference) {
        return settings.open()
                ? books.view(reference)
                        .map(order -> order.returningTo(settings.onThisHost(order.returnUrl())))
                : Optional.empty();
    }

    /** Pays, and notifies the merchant once the books are committed. */
    public void pay(String reference) {
        if (settings.open() && books.pay(reference)) {
            postman.deliverSoon(reference);
        }
    }

    /** Turns the payer down as a bank does, and notifies the merchant. */
    public void decline(String reference, DeclineReason reason) {
        if (settings.open() && books.decline(reference, reason)) {
            postman.deliverSoon(reference);
        }
    }
}
