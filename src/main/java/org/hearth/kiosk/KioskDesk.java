package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.partner.Partners;
import org.hearth.paymentpoint.PaymentPoints;
import org.hearth.paymentpoint.PointReport;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.outbox.Outbox;

/** The door for staff: which terminals there are, how they are, and stopping one at once. */
@ApplicationScoped
public class KioskDesk {

    static final String SUBJECT = "terminal";

    private static final int PAGE = 50;
    private static final int BLOCKS_SHOWN = 20;

    private final TerminalRepository terminals;
    private final TerminalLines lines;
    private final BlockRepository blocks;
    private final ReportRepository reports;
    private final SequenceRepository sequences;
    private final PaymentPoints points;
    private final Outbox outbox;
    private final Partners partners;
    private final AuditTrail audit;
    private final Clock clock;

    KioskDesk(
            TerminalRepository terminals,
            TerminalLines lines,
            BlockRepository blocks,
            ReportRepository reports,
            SequenceRepository sequences,
            PaymentPoints points,
            Outbox outbox,
            Partners partners,
            AuditTrail audit,
            Clock clock) {
        this.terminals = terminals;
        this.lines = lines;
        this.blocks = blocks;
        this.reports = reports;
        this.sequences = sequences;
        this.points = points;
        this.outbox = outbox;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the terminal's key
     * @throws BusinessException TERMINAL_KNOWN
     */
    @Transactional
    public long register(Actor by, RegisterTerminal order) {
        if (terminals.byName(order.partnerId(), order.terminalId()).isPresent()) {
            throw new BusinessException(KioskError.TERMINAL_KNOWN);
        }
        Terminal terminal = new Terminal(order, clock.instant());
        terminals.add(terminal);
        audit.transition(by, "kiosk.registered", SUBJECT, terminal.id, null, null, terminal.state);
        return terminal.id;
    }

    /**
     * From now on it starts no payment; what it took before is still booked.
     *
     * @param reason at most 200 characters
     * @throws BusinessException TERMINAL_NOT_FOUND
     */
    @Transactional
    public void block(Actor by, long key, String reason) {
        Terminal terminal = lock(key);
        if (terminal.blocked()) {
            return;
        }
        TerminalState before = terminal.state;
        Instant now = clock.instant();
        terminal.block(reason, now);
        terminals.update(terminal);
        blocks.add(new TerminalBlock(key, by, reason, now));
        points.report(terminal.partnerId, terminal.terminalId, PointReport.outOfOrder(now));
        audit.transition(by, "kiosk.blocked", SUBJECT, key, null, before, terminal.state);
    }

    /**
     * @param reason at most 200 characters
     * @throws BusinessException TERMINAL_NOT_FOUND
     */
    @Transactional
    public void unblock(Actor by, long key, String reason) {
        Terminal terminal = lock(key);
        if (!terminal.blocked()) {
            return;
        }
        terminal.unblock();
        terminals.update(terminal);
        backOnTheMap(terminal);
        blocks.of(key, 1)
                .forEach(
                        block -> {
                            block.lift(by, reason, clock.instant());
                            blocks.update(block);
                        });
        audit.transition(
                by, "kiosk.unblocked", SUBJECT, key, null, TerminalState.BLOCKED, terminal.state);
    }

    /** As it said when it was last heard, if that is not long ago: else its next word counts. */
    private void backOnTheMap(Terminal terminal) {
        Instant now = clock.instant();
        reports.of(List.of(terminal.id)).stream()
                .filter(said -> said.heartbeat().onTheMap(false, said.reportedAt).fresh(now))
                .forEach(
                        said ->
                                points.report(
                                        terminal.partnerId,
                                        terminal.terminalId,
                                        said.heartbeat().onTheMap(false, now)));
    }

    /**
     * Staff know why payments of a gap do not come: nobody is asked for them any more, and they are
     * still taken should they come.
     *
     * @param reason at most 200 characters
     * @throws BusinessException TERMINAL_NOT_FOUND, GAP_NOT_OPEN
     */
    @Transactional
    public void explain(Actor by, long key, long gapId, String reason) {
        Terminal terminal = lock(key);
        SequenceGap gap =
                sequences
                        .gap(key, gapId)
                        .filter(found -> found.state.mayBecome(GapState.EXPLAINED))
                        .orElseThrow(() -> new BusinessException(KioskError.GAP_NOT_OPEN));
        GapState before = gap.state;
        gap.explain(reason, by, clock.instant());
        sequences.update(gap);
        audit.transition(by, "kiosk.gap-explained", "gap", gap.id, null, before, gap.state);
        outbox.publish(
                "kiosk.gap-explained", terminal.partnerId, gap.id, null, GapView.of(terminal, gap));
    }

    /**
     * All terminals in the order they were registered.
     *
     * @param cursor of the part before, or null; anything else is as null
     */
    @Transactional
    public TerminalPage terminals(String cursor) {
        long after = PublicId.KIOSK.parse(cursor).orElse(0);
        List<Terminal> found = terminals.after(after, PAGE + 1);
        List<Terminal> part = found.subList(0, Math.min(PAGE, found.size()));
        return new TerminalPage(
                lines.of(part),
                found.size() > PAGE ? PublicId.KIOSK.of(part.get(PAGE - 1).id) : null);
    }

    /**
     * @throws BusinessException TERMINAL_NOT_FOUND
     */
    @Transactional
    public TerminalLine terminal(long key) {
        return terminals
                .byKey(key)
                .map(terminal -> lines.of(List.of(terminal)).get(0))
                .orElseThrow(KioskDesk::notFound);
    }

    /** The last times it was stopped, newest first. */
    @Transactional
    public List<BlockView> blocks(long key) {
        return blocks.of(key, BLOCKS_SHOWN).stream().map(TerminalBlock::view).toList();
    }

    /** The partner of this code, as a terminal's operator. */
    public Optional<Long> partner(String code) {
        return partners.byCode(code).map(partner -> partner.id());
    }

    private Terminal lock(long key) {
        return terminals.lock(key).orElseThrow(KioskDesk::notFound);
    }

    private static BusinessException notFound() {
        return new BusinessException(KioskError.TERMINAL_NOT_FOUND);
    }
}
