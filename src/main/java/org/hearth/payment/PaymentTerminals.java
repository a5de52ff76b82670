package org.hearth.payment;

import java.time.Instant;
import org.hearth.platform.error.BusinessException;

/**
 * The terminals that collect on their own, each counting its payments (partner-api.md, Rules of
 * payment, 10). Payment asks here and knows no kiosk; whoever keeps the terminals answers.
 */
public interface PaymentTerminals {

    /**
     * Whether a terminal of the collector's made the payment. Asked with every payment, hence
     * answered without the database wherever no terminal is named.
     *
     * @throws BusinessException TERMINAL_NOT_YOURS where it names a terminal that its client is
     *     not, SEQUENCE_MISSING where a terminal does not count
     */
    boolean made(CollectPayment order);

    /**
     * Takes a terminal's payment into its count, in the payment's transaction, the account being
     * locked already where the payment is new. A payment that is counted is counted no second time.
     *
     * @throws BusinessException TERMINAL_BLOCKED where the terminal is blocked and nothing was
     *     taken yet, IDEMPOTENCY_MISMATCH where the number of the count went to another payment
     */
    TerminalCount count(CollectPayment order, long paymentId, Instant now);
}
