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
    private final KioskCheckouts shown;
    private final Provider<String> publicUrl;

    /** A provider, because a server that listens on any free port knows its address late. */
    CodePayments(
            Kiosks kiosks,
            Inquiries inquiries,
            Checkouts checkouts,
            KioskCheckouts shown,
            @ConfigProperty(name = "hearth.public-url") Provider<String> publicUrl) {
        this.kiosks = kiosks;
        this.inquiries = inquiries;
        this.checkouts = checkouts;
        this.shown = shown;
        this.publicUrl = publicUrl;
    }

    /**
     * Opens an order at the gateway for whoever stands at the kiosk.
     *
     * @param terminalKey of the kiosk, whoever calls for it
     * @param description what the payer reads at the cashier; nothing personal
     * @throws BusinessException TERMINAL_BLOCKED, ACCOUNT_NOT_FOUND, METER_NOT_SUPPORTED,
     *     AMOUNT_NOT_ALLOWED, PAYMENT_METHOD_UNAVAILABLE
     */
    public CodePayment start(
            PartnerCaller caller,
            long terminalKey,
            String accountNumber,
            long amountFen,
            PaymentMethod method,
            String description) {
        kiosks.beforeStarting(terminalKey);
        Inquiry inquiry = inquiries.inquire(caller.partnerId(), accountNumber, Channel.WEBSITE);
        if (inquiry.rules().maximumFen() == 0) {
            throw new BusinessException(PaymentError.METER_NOT_SUPPORTED);
        }
        if (!inquiry.rules().allow(amountFen, inquiry.debt().totalDueFen())) {
            throw new BusinessException(PaymentError.AMOUNT_NOT_ALLOWED);
        }
        CheckoutView checkout =
                checkouts.start(
                        new StartCheckout(accountNumber, null, method, amountFen, description));
        shown.add(terminalKey, checkout.id());
        return view(checkout);
    }

    /**
     * As it stands now; the gateway is asked while it is open.
     *
     * @throws BusinessException CHECKOUT_NOT_FOUND for one that the terminal does not show
     */
    public CodePayment look(long terminalKey, String checkoutId) {
        shown.check(terminalKey, checkoutId);
        return view(checkouts.look(checkoutId));
    }

    /**
     * The payer turns to something else.
     *
     * @throws BusinessException CHECKOUT_NOT_FOUND for one that the terminal does not show
     */
    public CodePayment end(long terminalKey, String checkoutId) {
        shown.check(terminalKey, checkoutId);
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
