package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;

@ApplicationScoped
class ReportRepository {

    private final StatelessSession session;

    ReportRepository(StatelessSession session) {
        this.session = session;
    }

    /** Takes the place of the terminal's report before; the terminal's row is locked. */
    void put(TerminalReport report) {
        if (session.get(TerminalReport.class, report.terminalKey) == null) {
            session.insert(report);
        } else {
            session.update(report);
        }
    }

    List<TerminalReport> of(List<Long> terminalKeys) {
        return session.createSelectionQuery(
                        "from TerminalReport where terminalKey in ?1", TerminalReport.class)
                .setParameter(1, terminalKeys)
                .getResultList();
    }
}
