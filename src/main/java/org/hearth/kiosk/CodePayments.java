package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.payment.Channel;
import org.hearth.payment.CheckoutError;
import org.hearth.payment.CheckoutView;
import org.hearth.payment.Checkouts;
import org.hearth.payment.Inquiries;
import org.hearth.payment.Inquiry;
import org.hearth.payment.PaymentError;
import org.hearth.payment.StartCheckout;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.security.PartnerCaller;

/**
 * Paying at a kiosk with a phone: the kiosk shows a code, the payer's phone leads to the website's
 * cashier, and the money is the website's collection. Calls gateways, hence never in a transaction.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class CodePayments {

    private final Kiosks kiosks;
    private final Inquiries inquiries;
    private final Checkouts checkouts;
    private final Provider<String> publicUrl;

    /** A provider, because a server that listens on any free port knows its address late. */
    CodePayments(
            Kiosks kiosks,
            Inquiries inquiries,
            Checkouts checkouts,
            @ConfigProperty(name = "hearth.public-url") Provider<String> publicUrl) {
        this.kiosks = kiosks;
        this.inquiries = inquiries;
        this.checkouts = checkouts;
        this.publicUrl = publicUrl;
    }

    /**
     * Opens an order at the gateway for whoever stands at the kiosk.
     *
     * @param description what the payer reads at the cashier; nothing personal
     * @throws BusinessException TERMINAL_BLOCKED, ACCOUNT_NOT_FOUND, METER_NOT_SUPPORTED,
     *     AMOUNT_NOT_ALLOWED, PAYMENT_METHOD_UNAVAILABLE
     */
    public CodePayment start(
            PartnerCaller caller,
            String accountNumber,
            long amountFen,
            PaymentMethod method,
            String description) {
        kiosks.beforeStarting(caller);
        Inquiry inquiry = inquiries.inquire(caller.partnerId(), accountNumber, Channel.WEBSITE);
        if (inquiry.rules().maximumFen() == 0) {
            throw new BusinessException(PaymentError.METER_NOT_SUPPORTED);
        }
        if (!inquiry.rules().allow(amountFen, inquiry.debt().totalDueFen())) {
            throw new BusinessException(PaymentError.AMOUNT_NOT_ALLOWED);
        }
        return view(
                checkouts.start(
                        new StartCheckout(accountNumber, null, method, amountFen, description)));
    }

    /**
     * As it stands now; the gateway is asked while it is open. Whoever has the id may see it.
     *
     * @throws BusinessException CHECKOUT_NOT_FOUND
     */
    public CodePayment look(String checkoutId) {
        checkouts
                .find(checkoutId)
                .orElseThrow(() -> new BusinessException(CheckoutError.CHECKOUT_NOT_FOUND));
        return view(checkouts.look(checkoutId));
    }

    /**
     * The payer turns to something else.
     *
     * @throws BusinessException CHECKOUT_NOT_FOUND
     */
    public CodePayment end(String checkoutId) {
        checkouts
                .find(checkoutId)
                .orElseThrow(() -> new BusinessException(CheckoutError.CHECKOUT_NOT_FOUND));
        return view(checkouts.abandon(checkoutId));
    }

    /**
     * What the code to scan says.
     *
     * @throws BusinessException CHECKOUT_NOT_FOUND for an id that is none, or has ended
     */
    public String code(String checkoutId) {
        return checkouts
                .find(checkoutId)
                .map(this::code)
                .orElseThrow(() -> new BusinessException(CheckoutError.CHECKOUT_NOT_FOUND));
    }

    private CodePayment view(CheckoutView checkout) {
        return new CodePayment(
                checkout.id(),
                checkout.state(),
                checkout.method(),
                checkouts.methods(),
                checkout.amountFen(),
                code(checkout),
                checkout.paidFen(),
                checkouts.payment(checkout.id()).orElse(null));
    }

    private String code(CheckoutView checkout) {
        if (!checkout.atCashier()) {
            return null;
        }
        if (checkout.cashierCode() != null) {
            return checkout.cashierCode();
        }
        String url = checkout.cashierUrl();
        return url.startsWith("/") ? publicUrl.get() + url : url;
    }
}
