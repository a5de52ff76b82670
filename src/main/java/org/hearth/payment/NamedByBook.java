package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.idempotency.IdempotencyRecords;

/**
 * Payments that a partner's book of the day named while their terminal was still offline
 * (partner-api.md, Rules of payment, 8 and 10): booked by the book, and counted once the terminal
 * sends them itself.
 */
@ApplicationScoped
class NamedByBook {

    private final PaymentTerminals terminals;
    private final PaymentRepository payments;
    private final IdempotencyRecords answers;
    private final AuditTrail audit;
    private final Clock clock;

    NamedByBook(
            PaymentTerminals terminals,
            PaymentRepository payments,
            IdempotencyRecords answers,
            AuditTrail audit,
            Clock clock) {
        this.terminals = terminals;
        this.payments = payments;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the terminal's payment is what the book named: the same account and amount. */
    static boolean isSame(Payment named, CollectPayment order) {
        return named.channel == Channel.PARTNER_FILE
                && order.sequence() != null
                && named.accountNumber.equals(order.accountNumber())
                && named.amountFen == order.amountFen();
    }

    /**
     * Takes the payment into its terminal's count; nothing is booked again. The payment stays on
     * the business date of the book.
     *
     * @throws BusinessException TERMINAL_NOT_YOURS; IDEMPOTENCY_MISMATCH where another terminal or
     *     another number of the count has it
     */
    @Transactional(TxType.MANDATORY)
    PaymentView counted(CollectPayment order, long paymentId) {
        terminals.made(order);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        TerminalCount count = terminals.count(order, paymentId, now);
        Payment payment = payments.lock(paymentId);
        boolean first = payment.takenAt(order);
        payment.counted(count);
        PaymentView view = payments.views(List.of(payment)).get(0);
        if (first) {
            payments.update(payment);
            answers.store(
                    order.partnerId(),
                    order.idempotencyKey(),
                    order.fingerprint(),
                    paymentId,
                    view);
            audit.transition(
                    order.actor(),
                    "payment.counted",
                    "payment",
                    paymentId,
                    payment.accountId,
                    payment.state,
                    payment.state);
        }
        return view;
    }
}
