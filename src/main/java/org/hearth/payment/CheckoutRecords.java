package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearth.account.AccountError;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.payment.gateway.Cashier;
import org.hearth.payment.gateway.GatewayOrder;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;

/**
 * The steps of a checkout, each a transaction of its own, so that no gateway is called inside one.
 * A step that is not legal from the present state changes nothing: news may come twice, late or in
 * another order.
 */
@ApplicationScoped
class CheckoutRecords {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int BATCH = 50;

    private final CheckoutRepository checkouts;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    CheckoutRecords(
            CheckoutRepository checkouts, Accounts accounts, AuditTrail audit, Clock clock) {
        this.checkouts = checkouts;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Checkout open(StartCheckout start, String gateway) {
        AccountView account =
                accounts.find(start.accountNumber())
                        .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
        Checkout checkout = new Checkout(start, account.accountId(), gateway, clock.instant());
        checkouts.persist(checkout);
        audit(checkout, null, payer(checkout));
        return checkout;
    }

    @Transactional
    public void atCashier(String id, Cashier cashier) {
        step(id, CheckoutState.PENDING, c -> c.atCashier(cashier), CheckoutRecords::payer);
    }

    @Transactional
    public void notStarted(String id) {
        step(
                id,
                CheckoutState.FAILED,
                c -> c.declined(CheckoutFailure.GATEWAY_UNAVAILABLE),
                CheckoutRecords::gateway);
    }

    @Transactional
    public void paid(String id, GatewayOrder order) {
        step(id, CheckoutState.PAID, c -> c.paid(order, clock.instant()), CheckoutRecords::gateway);
    }

    @Transactional
    public void declined(String id, CheckoutFailure reason) {
        step(id, CheckoutState.FAILED, c -> c.declined(reason), CheckoutRecords::gateway);
    }

    @Transactional
    public void ended(String id, CheckoutFailure reason) {
        Checkout checkout = checkouts.lock(id).orElseThrow();
        CheckoutState before = checkout.state;
        checkout.ended(reason);
        if (checkout.state != before) {
            audit(checkout, before, gateway(checkout));
        }
    }

    @Transactional
    public void posted(String id, long paymentId) {
        step(id, CheckoutState.POSTED, c -> c.posted(paymentId), c -> Actor.system("checkout"));
    }

    @Transactional
    public void refunded(String id) {
        step(id, CheckoutState.REFUNDED, c -> c.refunded(), c -> Actor.system("refund"));
    }

    @Transactional
    public Optional<Checkout> find(String id) {
        return checkouts.named(id);
    }

    @Transactional
    public List<String> due() {
        return checkouts.toCheck(clock.instant(), BATCH);
    }

    /** Takes a due checkout for checking; empty when another instance was faster. */
    @Transactional
    public Optional<Checkout> take(String id) {
        Instant now = clock.instant();
        return checkouts
                .lock(id)
                .filter(c -> c.checkAt != null && !c.checkAt.isAfter(now))
                .map(c -> marked(c, now));
    }

    /** Takes an open checkout because its payer looks at it; not more often than the patience. */
    @Transactional
    public Optional<Checkout> takeForPayer(String id) {
        Instant now = clock.instant();
        return checkouts
                .lock(id)
                .filter(c -> c.checkAt != null)
                .filter(c -> c.askedAt == null || !c.askedAt.plus(PATIENCE).isAfter(now))
                .map(c -> marked(c, now));
    }

    private static Checkout marked(Checkout checkout, Instant now) {
        checkout.asked(now);
        return checkout;
    }

    private void step(
            String id,
            CheckoutState next,
            Consumer<Checkout> change,
            Function<Checkout, Actor> actor) {
        Checkout checkout = checkouts.lock(id).orElseThrow();
        CheckoutState before = checkout.state;
        if (before.canBecome(next)) {
            change.accept(checkout);
            audit(checkout, before, actor.apply(checkout));
        }
    }

    private void audit(Checkout checkout, CheckoutState before, Actor actor) {
        audit.transition(
                actor,
                "checkout." + checkout.state.name().toLowerCase(Locale.ROOT),
                "checkout",
                checkout.id,
                checkout.accountId,
                before,
                checkout.state);
    }

    private static Actor payer(Checkout checkout) {
        return checkout.residentId == null ? Actor.guest() : Actor.resident(checkout.residentId);
    }

    private static Actor gateway(Checkout checkout) {
        return new Actor("gateway", checkout.gateway);
    }
}
