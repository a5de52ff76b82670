package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.PaymentError;
import org.hearth.payment.PaymentTerminals;
import org.hearth.payment.SuspenseReason;
import org.hearth.payment.TerminalCount;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.outbox.Outbox;

/**
 * Holds each terminal to its own name and its own count (partner-api.md, Rules of payment, 10).
 * Money that a terminal took is booked in any case: late or after a block it waits in suspense.
 */
@ApplicationScoped
class TerminalCounting implements PaymentTerminals {

    /** How many gaps an answer names; the list of gaps has them all. */
    static final int GAPS_NAMED = 20;

    /** How long a terminal may keep what it took. */
    private static final Duration LONGEST_OFFLINE = Duration.ofHours(72);

    private final TerminalIdentities identities;
    private final TerminalRepository terminals;
    private final SequenceRepository sequences;
    private final CashBoxes boxes;
    private final Outbox outbox;

    TerminalCounting(
            TerminalIdentities identities,
            TerminalRepository terminals,
            SequenceRepository sequences,
            CashBoxes boxes,
            Outbox outbox) {
        this.identities = identities;
        this.terminals = terminals;
        this.sequences = sequences;
        this.boxes = boxes;
        this.outbox = outbox;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public boolean made(CollectPayment order) {
        TerminalIdentity caller = identities.of(order.actor().id()).orElse(null);
        if (caller == null) {
            if (namesTerminal(order)) {
                throw new BusinessException(KioskError.TERMINAL_NOT_YOURS);
            }
            return false;
        }
        if (!caller.terminalId().equals(order.terminalId())) {
            throw new BusinessException(KioskError.TERMINAL_NOT_YOURS);
        }
        if (order.channel() != Channel.KIOSK || order.sequence() == null || order.sequence() < 1) {
            throw new BusinessException(KioskError.SEQUENCE_MISSING);
        }
        return true;
    }

    /**
     * Only terminals count their payments; a bank may note which of its own machines, unknown here,
     * took one.
     */
    private boolean namesTerminal(CollectPayment order) {
        return order.sequence() != null
                || order.terminalId() != null
                        && terminals.byName(order.partnerId(), order.terminalId()).isPresent();
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public TerminalCount count(CollectPayment order, long paymentId, Instant now) {
        Terminal terminal =
                identities
                        .of(order.actor().id())
                        .flatMap(identity -> terminals.lock(identity.key()))
                        .orElseThrow(() -> new BusinessException(KioskError.TERMINAL_NOT_YOURS));
        CountedPayment before = sequences.counted(terminal.id, order.sequence()).orElse(null);
        if (before != null) {
            if (before.paymentId != paymentId) {
                throw new BusinessException(PaymentError.IDEMPOTENCY_MISMATCH);
            }
            return new TerminalCount(null, sequences.openGaps(terminal.id, GAPS_NAMED));
        }
        SuspenseReason hold = hold(terminal, order, now);
        CountedPayment payment = new CountedPayment(terminal, order, paymentId, now);
        boxes.received(payment);
        sequences.add(payment);
        advance(terminal, order.sequence(), now);
        return new TerminalCount(hold, sequences.openGaps(terminal.id, GAPS_NAMED));
    }

    private static SuspenseReason hold(Terminal terminal, CollectPayment order, Instant now) {
        if (terminal.blockedWhenPaid(order.paidAt())) {
            if (!order.alreadyTaken(now)) {
                throw new BusinessException(KioskError.TERMINAL_BLOCKED);
            }
            return SuspenseReason.TERMINAL_BLOCKED;
        }
        return order.paidAt().isBefore(now.minus(LONGEST_OFFLINE))
                ? SuspenseReason.OFFLINE_TOO_LONG
                : null;
    }

    private void advance(Terminal terminal, long sequence, Instant now) {
        if (sequence <= terminal.lastSequence) {
            sequences
                    .gapAround(terminal.id, sequence)
                    .ifPresent(gap -> arrived(terminal, gap, sequence, now));
            return;
        }
        if (sequence > terminal.lastSequence + 1) {
            SequenceGap gap =
                    new SequenceGap(terminal.id, terminal.lastSequence + 1, sequence - 1, now);
            sequences.add(gap);
            tell("kiosk.gap-found", terminal, gap);
        }
        terminal.lastSequence = sequence;
        terminals.update(terminal);
    }

    private void arrived(Terminal terminal, SequenceGap gap, long sequence, Instant now) {
        gap.arrived(sequence, now).ifPresent(sequences::add);
        sequences.update(gap);
        if (gap.state == GapState.FILLED) {
            tell("kiosk.gap-filled", terminal, gap);
        }
    }

    private void tell(String event, Terminal terminal, SequenceGap gap) {
        outbox.publish(event, terminal.partnerId, gap.id, null, GapView.of(terminal, gap));
    }
}
