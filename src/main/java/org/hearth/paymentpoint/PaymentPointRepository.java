package org.hearth.paymentpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class PaymentPointRepository implements PanacheRepositoryBase<PaymentPoint, Long> {

    Optional<PaymentPoint> byCode(Long partnerId, String code) {
        return find("ownerId = ?1 and code = ?2", owner(partnerId), code).firstResultOptional();
    }

    private static long owner(Long partnerId) {
        return partnerId == null ? 0 : partnerId;
    }

    /** In plain SQL: Hibernate would lock "of" an alias, which MariaDB does not know. */
    Optional<PaymentPoint> lock(Long partnerId, String code) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from payment_point where owner_id = ?1 and code = ?2 for update",
                        PaymentPoint.class)
                .setParameter(1, owner(partnerId))
                .setParameter(2, code)
                .uniqueResultOptional();
    }

    Optional<PaymentPoint> listed(long id) {
        return find("id = ?1 and state <> ?2", id, PointState.CLOSED).firstResultOptional();
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

    /** In plain SQL, as the one above. */
    Optional<PaymentPoint> lock(long id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from payment_point where id = ?1 for update", PaymentPoint.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    void keep(PointStep step) {
        getEntityManager().persist(step);
    }

    /** The latest first. */
    List<PointStepView> steps(long pointId, int limit) {
        return getEntityManager()
                .createQuery("from PointStep where pointId = ?1 order by id desc", PointStep.class)
                .setParameter(1, pointId)
                .setMaxResults(limit)
                .getResultStream()
                .map(PointStep::view)
                .toList();
    }

    /** In the order of their districts; those given up as well. */
    List<PaymentPoint> filtered(PointFilter filter, Long partnerId, PointCursor after, int limit) {
        StringBuilder where =
                new StringBuilder(
                        "from PaymentPoint where (districtCode > :district or districtCode ="
                                + " :district and id > :id)");
        Map<String, Object> values = new HashMap<>();
        values.put("district", after.district());
        values.put("id", after.id());
        narrow(where, values, "districtCode", filter.district());
        narrow(where, values, "kind", filter.kind());
        narrow(where, values, "state", filter.state());
        if (filter.operator() != null) {
            narrow(where, values, "ownerId", owner(partnerId));
        }
        if (filter.text() != null) {
            where.append(
                    " and (name like :text escape '!' or nameEn like :text escape '!' or address"
                            + " like :text escape '!' or code = :code)");
            values.put("text", "%" + filter.text().replaceAll("([%_!])", "!$1") + "%");
            values.put("code", filter.text());
        }
        var query =
                getEntityManager()
                        .createQuery(
                                where.append(" order by districtCode, id").toString(),
                                PaymentPoint.class)
                        .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String property, Object value) {
        if (value != null) {
            String name = property.equals("districtCode") ? "only" : property;
            where.append(" and ").append(property).append(" = :").append(name);
            values.put(name, value);
        }
    }

    /** Where customers can go, all of them: some thousand in a large city. */
    List<StreetSpot> spots() {
        return getEntityManager()
                .createQuery(
                        "select id, districtCode, address, wgs84Latitude, wgs84Longitude from"
                                + " PaymentPoint where state <> CLOSED order by id",
                        StreetSpot.class)
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
