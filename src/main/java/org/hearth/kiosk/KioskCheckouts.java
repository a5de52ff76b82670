package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hearth.payment.CheckoutError;
import org.hearth.platform.error.BusinessException;
import org.hibernate.StatelessSession;

/** Which terminal shows which checkout. */
@ApplicationScoped
class KioskCheckouts {

    private final StatelessSession session;
    private final Clock clock;

    KioskCheckouts(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Transactional
    void add(long terminalKey, String checkoutId) {
        session.insert(new KioskCheckout(checkoutId, terminalKey, clock.instant()));
    }

    /**
     * @throws BusinessException CHECKOUT_NOT_FOUND for an unknown one, another terminal's, and the
     *     website's alike
     */
    @Transactional
    void check(long terminalKey, String checkoutId) {
        KioskCheckout found = session.get(KioskCheckout.class, checkoutId);
        if (found == null || found.terminalKey != terminalKey) {
            throw new BusinessException(CheckoutError.CHECKOUT_NOT_FOUND);
        }
    }
}
