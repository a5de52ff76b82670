package org.hearth.settlement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/** The door to the partners' books of a day (对账; partner-api.md, Rules of payment, 8). */
@ApplicationScoped
public class Reconciliations {

    private final ReconciliationFiles intake;
    private final ReconciliationRepository files;
    private final DifferenceRepository differences;
    private final ReconciliationWork work;

    Reconciliations(
            ReconciliationFiles intake,
            ReconciliationRepository files,
            DifferenceRepository differences,
            ReconciliationWork work) {
        this.intake = intake;
        this.files = files;
        this.differences = differences;
        this.work = work;
    }

    /** Begins to take a partner's book; close what is answered, whatever happens. */
    public Intake begin(long partnerId, Actor sender) {
        return intake.begin(partnerId, sender);
    }

    /**
     * Takes the book that came in, closes its date for the partner and judges every line. The same
     * book again gets the first result, and takes up its work where that was cut off.
     *
     * @param saidFen payments less reversals, as the partner says
     * @throws BusinessException TOTALS_WRONG, BUSINESS_DATE_AHEAD, RECONCILIATION_CLOSED or
     *     RECONCILIATION_IN_PROGRESS; then nothing is kept
     */
    public Reconciled finish(
            Intake book, long partnerId, LocalDate businessDate, long count, long saidFen) {
        Accepted accepted = book.accept(businessDate, count, saidFen);
        if (!accepted.replayed() || intake.takeUp(accepted.fileId())) {
            work.atOnce(accepted.fileId());
        }
        ReconciliationView result =
                QuarkusTransaction.joiningExisting().call(() -> byId(partnerId, accepted.fileId()));
        return new Reconciled(result, accepted.replayed());
    }

    /**
     * A partner's own reconciliation as it stands now.
     *
     * @throws BusinessException RECONCILIATION_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public ReconciliationView byId(long partnerId, long reconciliationId) {
        return own(partnerId, reconciliationId).view(differences.toDo(reconciliationId));
    }

    /**
     * What the two books do not agree on.
     *
     * @param afterId the last difference of the page before, or 0
     * @throws BusinessException RECONCILIATION_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public List<DifferenceView> differences(
            long partnerId, long reconciliationId, long afterId, int limit) {
        own(partnerId, reconciliationId);
        return differences.of(reconciliationId, afterId, limit).stream()
                .map(SettlementDifference::view)
                .toList();
    }

    private Reconciliation own(long partnerId, long reconciliationId) {
        return files.byId(partnerId, reconciliationId)
                .orElseThrow(() -> new BusinessException(SettlementError.RECONCILIATION_NOT_FOUND));
    }
}
