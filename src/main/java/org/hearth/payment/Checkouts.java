package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearth.payment.gateway.GatewayException;
import org.hearth.payment.gateway.Gateways;
import org.hearth.payment.gateway.NewOrder;
import org.hearth.payment.gateway.PaymentGateway;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.UnguessableId;
import org.jboss.logging.Logger;

/**
 * The door to paying on the website: an amount is agreed on, the payer goes to a gateway's cashier,
 * and what the gateway took is posted once. Calls gateways, hence never in a transaction.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class Checkouts {

    private static final Logger LOG = Logger.getLogger(Checkouts.class);

    private static final Pattern ID = Pattern.compile("chk_" + UnguessableId.PATTERN);

    private final CheckoutRecords records;
    private final CheckoutProgress progress;
    private final CheckoutPosting posting;
    private final Gateways gateways;
    private final CheckoutAddresses addresses;

    Checkouts(
            CheckoutRecords records,
            CheckoutProgress progress,
            CheckoutPosting posting,
            Gateways gateways,
            CheckoutAddresses addresses) {
        this.records = records;
        this.progress = progress;
        this.posting = posting;
        this.gateways = gateways;
        this.addresses = addresses;
    }

    /** The methods offered here; none where no gateway is configured. */
    public Set<PaymentMethod> methods() {
        return gateways.methods();
    }

    /**
     * Opens an order at the gateway. When the gateway does not answer, the checkout is FAILED.
     *
     * @throws BusinessException PAYMENT_METHOD_UNAVAILABLE, ACCOUNT_NOT_FOUND
     */
    public CheckoutView start(StartCheckout start) {
        PaymentGateway gateway =
                gateways.serving(start.method())
                        .orElseThrow(
                                () ->
                                        new BusinessException(
                                                CheckoutError.PAYMENT_METHOD_UNAVAILABLE));
        Checkout checkout = records.open(start, gateway.code());
        try {
            records.atCashier(
                    checkout.publicId, gateway.create(order(checkout, start.description())));
        } catch (GatewayException e) {
            LOG.warnf("Gateway %s opened no order: %s", gateway.code(), e.getMessage());
            records.notStarted(checkout.publicId);
        }
        return view(checkout.publicId);
    }

    /**
     * A checkout as it stands; while it is open the gateway is asked first.
     *
     * @throws BusinessException CHECKOUT_NOT_FOUND
     */
    public CheckoutView look(String id) {
        try {
            records.takeForPayer(id).ifPresent(progress::advance);
        } catch (GatewayException e) {
            LOG.warnf("%s: the gateway does not answer, shown as last known", id);
        }
        return view(id);
    }

    /** A checkout as last written down; empty for an id that is not one. */
    public Optional<CheckoutView> find(String id) {
        return id != null && ID.matcher(id).matches()
                ? records.find(id).map(CheckoutView::of)
                : Optional.empty();
    }

    /**
     * Ends what the payer no longer wants to pay, so that it is not paid twice.
     *
     * @return the checkout; PAID or POSTED when the money was faster
     * @throws BusinessException CHECKOUT_NOT_FOUND
     */
    public CheckoutView abandon(String id) {
        Checkout checkout = records.find(id).orElseThrow(Checkouts::notFound);
        try {
            if (checkout.checkAt != null && checkout.state != CheckoutState.PAID) {
                progress.end(checkout, CheckoutFailure.ABANDONED);
            }
        } catch (GatewayException e) {
            LOG.warnf("%s: the gateway does not answer, not closed", id);
        }
        return view(id);
    }

    /** What was posted for a checkout; empty as long as nothing was. */
    @Transactional
    public Optional<PaymentView> payment(String id) {
        return records.find(id)
                .filter(checkout -> checkout.paymentId != null)
                .map(posting::payment);
    }

    private CheckoutView view(String id) {
        return find(id).orElseThrow(Checkouts::notFound);
    }

    private NewOrder order(Checkout checkout, String description) {
        return new NewOrder(
                checkout.publicId,
                checkout.method,
                checkout.amountFen,
                description,
                addresses.notifications(checkout.gateway),
                addresses.state(checkout.publicId),
                checkout.expiresAt);
    }

    private static BusinessException notFound() {
        return new BusinessException(CheckoutError.CHECKOUT_NOT_FOUND);
    }
}
