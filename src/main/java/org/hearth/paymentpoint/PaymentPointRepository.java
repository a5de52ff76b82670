package org.hearth.paymentpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class PaymentPointRepository implements PanacheRepositoryBase<PaymentPoint, Long> {

    Optional<PaymentPoint> byCode(long partnerId, String code) {
        return find("partnerId = ?1 and code = ?2", partnerId, code).firstResultOptional();
    }

    /** In plain SQL: Hibernate would lock "of" an alias, which MariaDB does not know. */
    Optional<PaymentPoint> lock(long partnerId, String code) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from payment_point where partner_id = ?1 and code = ?2 for update",
                        PaymentPoint.class)
                .setParameter(1, partnerId)
                .setParameter(2, code)
                .uniqueResultOptional();
    }

    Optional<PaymentPoint> listed(long id) {
        return find("id = ?1 and state <> ?2", id, PointState.CLOSED).firstResultOptional();
    }

    /** The utility's own: the codes of its stations are unique. */
    Optional<PaymentPoint> station(String code) {
        return find("kind = ?1 and code = ?2 order by id", PointKind.CNG_STATION, code)
                .firstResultOptional();
    }

    List<PaymentPoint> halls(String district, int limit) {
        return find(
                        "districtCode = ?1 and kind = ?2 and state <> ?3 order by id",
                        district,
                        PointKind.OWN_HALL,
                        PointState.CLOSED)
                .page(0, limit)
                .list();
    }

    List<PaymentPoint> listed(String district, long afterId, int limit) {
        return getEntityManager()
                .createQuery(
                        "from PaymentPoint where districtCode = ?1 and id > ?2 and state <> CLOSED"
                                + " order by id",
                        PaymentPoint.class)
                .setParameter(1, district)
                .setParameter(2, afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<PaymentPoint> listedAfter(String district, long afterId, int limit) {
        return getEntityManager()
                .createQuery(
                        "from PaymentPoint where (districtCode > ?1 or districtCode = ?1 and id >"
                                + " ?2) and state <> CLOSED order by districtCode, id",
                        PaymentPoint.class)
                .setParameter(1, district)
                .setParameter(2, afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<PointReport> report(long pointId) {
        return Optional.ofNullable(getEntityManager().find(ReportedState.class, pointId))
                .map(ReportedState::view);
    }

    List<PaymentPointView> views(List<PaymentPoint> points) {
        Map<Long, ReportedState> reports =
                getEntityManager()
                        .createQuery("from ReportedState where pointId in ?1", ReportedState.class)
                        .setParameter(1, points.stream().map(point -> point.id).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(report -> report.pointId, Function.identity()));
        return points.stream()
                .map(
                        point ->
                                point.view(
                                        Optional.ofNullable(reports.get(point.id))
                                                .map(ReportedState::view)
                                                .orElse(null)))
                .toList();
    }

    /** Keeps the newest report; a late one changes nothing. */
    void report(long pointId, PointReport report) {
        getEntityManager()
                .createNativeQuery(
                        "insert into payment_point_report (point_id, fitness, takes_cash,"
                                + " reported_at) values (?1, ?2, ?3, ?4) on duplicate key update"
                                + " fitness = if(reported_at <= ?4, ?2, fitness), takes_cash ="
                                + " if(reported_at <= ?4, ?3, takes_cash), reported_at ="
                                + " greatest(reported_at, ?4)")
                .setParameter(1, pointId)
                .setParameter(2, report.fitness().name())
                .setParameter(3, report.takesCash())
                .setParameter(4, report.at())
                .executeUpdate();
    }
}
