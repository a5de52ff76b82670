package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.hearth.partner.PartnerView;
import org.hearth.paymentpoint.ImportLine.Verdict;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hibernate.Session;

/**
 * The door to files of points: each is kept, shown with what it would change, and applied by a
 * second step, whole or not at all. Points that a file does not name stay as they are.
 */
@ApplicationScoped
public class PointImports {

    /** A file that nobody said yes to for so long is forgotten. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final PaymentPointRepository points;
    private final PointReaders readers;
    private final PointBook book;
    private final EntityManager database;
    private final Clock clock;

    PointImports(
            PaymentPointRepository points,
            PointReaders readers,
            PointBook book,
            EntityManager database,
            Clock clock) {
        this.points = points;
        this.readers = readers;
        this.book = book;
        this.database = database;
        this.clock = clock;
    }

    /** Every point with its operator, for a file of them; those given up as well. */
    @Transactional
    public List<PointOfStaff> all() {
        Map<Long, PartnerView> operators = readers.operators();
        return points.views(points.list("order by districtCode, id")).stream()
                .map(view -> new PointOfStaff(view, operators.get(view.partnerId())))
                .toList();
    }

    /**
     * Keeps a file.
     *
     * @return its id
     */
    @Transactional
    public long keep(Actor actor, String fileName, ImportFormat format, byte[] content) {
        database.createQuery("delete from PointImport where appliedAt is null and sentAt < ?1")
                .setParameter(1, now().minus(KEPT))
                .executeUpdate();
        PointImport kept = new PointImport(fileName, format, content, actor, now());
        database.persist(kept);
        return kept.id;
    }

    /**
     * @throws BusinessException PAYMENT_POINT_NOT_FOUND for a file that is none or was forgotten
     */
    @Transactional
    public KeptImport kept(long id) {
        PointImport kept = database.find(PointImport.class, id);
        if (kept == null) {
            throw unknown();
        }
        return kept.view();
    }

    /** What the lines of a file would do now. */
    @Transactional
    public ImportPlan plan(List<PointCells> rows) {
        return new ImportPlanner(readers.reader(), all()).plan(rows);
    }

    /**
     * Does what a file says, all of it in one transaction.
     *
     * @param rows the lines of the file
     * @param fingerprint of the plan that was shown
     * @throws BusinessException PAYMENT_POINT_NOT_FOUND, IMPORT_APPLIED; IMPORT_OUTDATED where it
     *     would do something else now, or something is wrong
     */
    @Transactional
    public void apply(Actor actor, long id, List<PointCells> rows, String fingerprint) {
        // A thousand points are written at the end, not looked over before each is read.
        database.setFlushMode(FlushModeType.COMMIT);
        PointImport kept = locked(id);
        if (kept.appliedAt != null) {
            throw new BusinessException(PaymentPointError.IMPORT_APPLIED);
        }
        ImportPlan plan = plan(rows);
        if (!plan.applicable() || !plan.fingerprint().equals(fingerprint)) {
            throw new BusinessException(PaymentPointError.IMPORT_OUTDATED);
        }
        for (ImportLine line : plan.lines()) {
            if (line.verdict() != Verdict.SAME) {
                PointReading said = line.reading();
                book.take(actor, said.partnerId(), said.code(), said.said());
            }
        }
        kept.apply(actor, now(), plan.count(Verdict.NEW), plan.count(Verdict.CHANGED));
    }

    /** In plain SQL: Hibernate would lock "of" an alias, which MariaDB does not know. */
    private PointImport locked(long id) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select * from payment_point_import where id = ?1 for update",
                        PointImport.class)
                .setParameter(1, id)
                .uniqueResultOptional()
                .orElseThrow(PointImports::unknown);
    }

    private static BusinessException unknown() {
        return new BusinessException(PaymentPointError.PAYMENT_POINT_NOT_FOUND);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
