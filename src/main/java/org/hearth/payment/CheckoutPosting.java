package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.partner.Partners;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.UtilityClock;
import org.jboss.logging.Logger;

/**
 * Posts what a gateway took, as the collector {@code website}. The checkout's id is the transaction
 * number, so that however often it is tried there is one payment.
 */
@ApplicationScoped
class CheckoutPosting {

    static final String COLLECTOR = "website";

    private static final Logger LOG = Logger.getLogger(CheckoutPosting.class);

    private final CheckoutRecords records;
    private final Payments payments;
    private final Partners partners;
    private final Clock clock;

    CheckoutPosting(CheckoutRecords records, Payments payments, Partners partners, Clock clock) {
        this.records = records;
        this.payments = payments;
        this.partners = partners;
        this.clock = clock;
    }

    /** Never fails: the money is on record as PAID, and the sweep tries again. */
    void post(String id) {
        try {
            records.find(id).filter(c -> c.state == CheckoutState.PAID).ifPresent(this::post);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s is paid and not posted yet; tried again later", id);
        }
    }

    /** The payment of a checkout that was posted. */
    PaymentView payment(Checkout checkout) {
        return payments.byId(collector(), checkout.paymentId);
    }

    private void post(Checkout checkout) {
        long collector = collector();
        PaymentView payment =
                payments.byTransactionNumber(collector, checkout.publicId)
                        .orElseGet(() -> payments.collect(order(checkout, collector)).payment());
        records.posted(checkout.publicId, payment.paymentId());
    }

    private long collector() {
        return partners.byCode(COLLECTOR).orElseThrow().id();
    }

    private CollectPayment order(Checkout checkout, long collector) {
        return new CollectPayment(
                collector,
                Actor.system("checkout"),
                checkout.publicId,
                checkout.publicId,
                checkout.accountNumber,
                checkout.paidFen,
                businessDate(checkout),
                checkout.paidAt,
                Channel.WEBSITE,
                checkout.method == PaymentMethod.BANK_CARD ? Tender.CARD : Tender.WALLET,
                null,
                null,
                null,
                null);
    }

    /** The day it was paid, unless that came to light too late for the books of that day. */
    private LocalDate businessDate(Checkout checkout) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UtilityClock.ZONE);
        LocalDate paidOn = LocalDate.ofInstant(checkout.paidAt, UtilityClock.ZONE);
        return paidOn.isBefore(today.minusDays(1)) ? today : paidOn;
    }
}
