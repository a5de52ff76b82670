package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.TestClock;
import org.hearth.platform.audit.Actor;

/** Sends a partner's book through the room's door. */
@ApplicationScoped
public class SaidBooks {

    private static final Instant PAID_AT = TestClock.START.minusSeconds(600);

    private final Reconciliations reconciliations;

    SaidBooks(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    public static SaidLine payment(String number, String account, long fen) {
        return new SaidLine(number, account, fen, EntryKind.PAYMENT, PAID_AT);
    }

    public static SaidLine reversal(String number, String account, long fen) {
        return new SaidLine(number, account, fen, EntryKind.REVERSAL, PAID_AT);
    }

    public Reconciled send(long partnerId, LocalDate date, List<SaidLine> lines) {
        try (Intake intake = reconciliations.begin(partnerId, Actor.client("test"))) {
            lines.forEach(intake::add);
            long total = lines.stream().mapToLong(l -> l.kind().signed(l.amountFen())).sum();
            return reconciliations.finish(intake, partnerId, date, lines.size(), total);
        }
    }
}
