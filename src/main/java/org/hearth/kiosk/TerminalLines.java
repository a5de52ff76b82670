package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hibernate.StatelessSession;

/** Brings together what is known of terminals, by one query for each kind of knowledge. */
@ApplicationScoped
class TerminalLines {

    private static final String MISSING =
            "select terminalKey, sum(lastNo - firstNo + 1) from SequenceGap where terminalKey in ?1"
                    + " and state = OPEN group by terminalKey";
    private static final String IN_BOX =
            "select terminalKey, sum(amountFen) from CountedPayment where terminalKey in ?1 and"
                    + " collectionId is null and cash = true group by terminalKey";

    private final StatelessSession session;
    private final ReportRepository reports;
    private final CollectionRepository collections;
    private final Partners partners;
    private final Clock clock;

    TerminalLines(
            StatelessSession session,
            ReportRepository reports,
            CollectionRepository collections,
            Partners partners,
            Clock clock) {
        this.session = session;
        this.reports = reports;
        this.collections = collections;
        this.partners = partners;
        this.clock = clock;
    }

    /** In the order of the terminals. */
    List<TerminalLine> of(List<Terminal> terminals) {
        if (terminals.isEmpty()) {
            return List.of();
        }
        List<Long> keys = terminals.stream().map(terminal -> terminal.id).toList();
        Map<Long, TerminalReport> said =
                reports.of(keys).stream()
                        .collect(
                                Collectors.toMap(
                                        report -> report.terminalKey, Function.identity()));
        Map<Long, Long> missing = sums(MISSING, keys);
        Map<Long, Long> inBox = sums(IN_BOX, keys);
        Set<Long> different = Set.copyOf(collections.withDifference(keys));
        Map<Long, PartnerView> operators =
                partners
                        .byIds(terminals.stream().map(t -> t.partnerId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(PartnerView::id, Function.identity()));
        Instant now = clock.instant();
        return terminals.stream()
                .map(
                        terminal ->
                                line(
                                        terminal,
                                        operators.get(terminal.partnerId),
                                        said.get(terminal.id),
                                        missing.getOrDefault(terminal.id, 0L),
                                        inBox.getOrDefault(terminal.id, 0L),
                                        different.contains(terminal.id),
                                        now))
                .toList();
    }

    private Map<Long, Long> sums(String query, List<Long> keys) {
        return session.createSelectionQuery(query, Object[].class)
                .setParameter(1, keys)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
    }

    private static TerminalLine line(
            Terminal terminal,
            PartnerView partner,
            TerminalReport report,
            long missing,
            long inBoxFen,
            boolean different,
            Instant now) {
        return new TerminalLine(
                terminal.id,
                partner,
                terminal.terminalId,
                terminal.pointCode,
                terminal.state,
                terminal.blockReason,
                terminal.blockedAt,
                terminal.activatedAt,
                terminal.lastSequence,
                report == null ? null : report.heartbeat(),
                report == null ? null : report.reportedAt,
                missing,
                inBoxFen,
                different,
                now);
    }
}
