package org.hearth.kiosk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hearth.paymentpoint.PaymentPoints;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.security.PartnerCaller;

/** The door for terminals and the partners that run them. */
@ApplicationScoped
public class Kiosks {

    private final TerminalIdentities identities;
    private final TerminalRepository terminals;
    private final SequenceRepository sequences;
    private final ReportRepository reports;
    private final CollectionRepository collections;
    private final PaymentPoints points;
    private final Clock clock;

    Kiosks(
            TerminalIdentities identities,
            TerminalRepository terminals,
            SequenceRepository sequences,
            ReportRepository reports,
            CollectionRepository collections,
            PaymentPoints points,
            Clock clock) {
        this.identities = identities;
        this.terminals = terminals;
        this.sequences = sequences;
        this.reports = reports;
        this.collections = collections;
        this.points = points;
        this.clock = clock;
    }

    /**
     * The terminal that a call names: of the caller's partner, and no other than itself where a
     * terminal calls.
     *
     * @return its key for the other doors of this room
     * @throws BusinessException TERMINAL_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public long named(PartnerCaller caller, String terminalId) {
        boolean another =
                identities
                        .of(caller.clientId())
                        .filter(self -> !self.terminalId().equals(terminalId))
                        .isPresent();
        return terminals
                .byName(caller.partnerId(), terminalId)
                .filter(terminal -> !another)
                .map(terminal -> terminal.id)
                .orElseThrow(() -> new BusinessException(KioskError.TERMINAL_NOT_FOUND));
    }

    /** Takes a terminal's report, and tells it where it stands. */
    @Transactional
    public Commands report(long terminalKey, Heartbeat heartbeat) {
        Instant now = clock.instant();
        Terminal terminal = terminals.lock(terminalKey).orElseThrow();
        reports.put(new TerminalReport(terminalKey, heartbeat, now));
        points.report(
                terminal.partnerId,
                terminal.terminalId,
                heartbeat.onTheMap(terminal.blocked(), now));
        return new Commands(
                terminal.blocked(),
                now,
                terminal.lastSequence,
                sequences.openGaps(terminalKey, TerminalCounting.GAPS_NAMED),
                collections.lastOpenedAt(terminalKey).orElse(null));
    }

    /**
     * Gaps of a terminal's count in any state, newest first.
     *
     * @param beforeId the last one of the page before, or {@link Long#MAX_VALUE}
     */
    @Transactional
    public List<GapView> gaps(long terminalKey, long beforeId, int limit) {
        Terminal terminal = terminals.byKey(terminalKey).orElseThrow();
        return sequences.gaps(terminalKey, beforeId, limit).stream()
                .map(gap -> GapView.of(terminal, gap))
                .toList();
    }

    /**
     * Turns a blocked terminal away before it starts a payment. No transaction for anybody else.
     *
     * @throws BusinessException TERMINAL_BLOCKED
     */
    public void beforeStarting(PartnerCaller caller) {
        identities.of(caller.clientId()).ifPresent(self -> beforeStarting(self.key()));
    }

    /**
     * As {@link #beforeStarting(PartnerCaller)}, whoever calls for the terminal.
     *
     * @throws BusinessException TERMINAL_BLOCKED
     */
    void beforeStarting(long terminalKey) {
        QuarkusTransaction.requiringNew().run(() -> refuseBlocked(terminalKey));
    }

    private void refuseBlocked(long terminalKey) {
        if (terminals.byKey(terminalKey).filter(Terminal::blocked).isPresent()) {
            throw new BusinessException(KioskError.TERMINAL_BLOCKED);
        }
    }
}
