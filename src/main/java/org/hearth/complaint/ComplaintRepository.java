package org.hearth.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderError;

@ApplicationScoped
class ComplaintRepository implements PanacheRepositoryBase<Complaint, Long> {

    /** How far apart in time two of one street may be and still be told as alike. */
    static final Duration NEAR = Duration.ofDays(7);

    private static final int MOST_NEAR = 20;

    Complaint existing(long orderId) {
        return findByIdOptional(orderId)
                .orElseThrow(() -> new BusinessException(OrderError.ORDER_NOT_FOUND));
    }

    Optional<Complaint> byLink(String link) {
        return find("link", link).firstResultOptional();
    }

    Optional<Complaint> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** By time, the first one first. */
    List<Complaint> list(ComplaintFilter filter, String branch, ComplaintCursor after, int limit) {
        StringBuilder where = new StringBuilder("stage = :stage");
        Parameters values = Parameters.with("stage", filter.stage());
        add(where, values, "branch", branch);
        add(where, values, "districtCode", filter.districtCode());
        add(where, values, "kind", filter.kind());
        add(where, values, "category", filter.category());
        add(where, values, "severity", filter.severity());
        if (after != null) {
            where.append(" and (sortAt > :at or sortAt = :at and orderId > :id)");
            values.and("at", after.at()).and("id", after.orderId());
        }
        return find(where + " order by sortAt, orderId", values).page(0, limit).list();
    }

    private static void add(StringBuilder where, Parameters values, String field, Object value) {
        if (value != null) {
            where.append(" and ").append(field).append(" = :").append(field);
            values.and(field, value);
        }
    }

    /** Those about the same in the same street at about the same time, newest first. */
    List<Complaint> near(Complaint one) {
        if (one.street.isEmpty() || one.kind == ComplaintKind.PRAISE) {
            return List.of();
        }
        Instant from = one.createdAt.minus(NEAR);
        Instant to = one.createdAt.plus(NEAR);
        return find(
                        "districtCode = ?1 and street = ?2 and category = ?3 and createdAt >= ?4"
                                + " and createdAt <= ?5 and orderId <> ?6 and kind = ?7"
                                + " order by createdAt desc",
                        one.districtCode,
                        one.street,
                        one.category,
                        from,
                        to,
                        one.orderId,
                        one.kind)
                .page(0, MOST_NEAR)
                .list();
    }

    /** Those that are answered together with this one, without it. */
    List<Complaint> joined(Complaint one) {
        return one.groupId == null
                ? List.of()
                : find("groupId = ?1 and orderId <> ?2 order by orderId", one.groupId, one.orderId)
                        .list();
    }
}
