package org.hearth.paymentpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The door to how it is at the points at this moment. */
@ApplicationScoped
public class LiveStates {

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<LiveStateRow, Long> {

        /** A word that is older than the last one changes nothing. */
        void put(long pointId, LiveState said) {
            getEntityManager()
                    .createNativeQuery(
                            "insert into payment_point_live (point_id, waiting, counters_closed,"
                                    + " pressure, said_at) values (?1, ?2, ?3, ?4, ?5) on duplicate key"
                                    + " update waiting = if(said_at <= ?5, ?2, waiting),"
                                    + " counters_closed = if(said_at <= ?5, ?3, counters_closed),"
                                    + " pressure = if(said_at <= ?5, ?4, pressure), said_at ="
                                    + " greatest(said_at, ?5)")
                    .setParameter(1, pointId)
                    .setParameter(2, said.waiting())
                    .setParameter(3, said.countersClosed())
                    .setParameter(4, said.pressure() == null ? null : said.pressure().name())
                    .setParameter(5, said.at())
                    .executeUpdate();
        }
    }

    private final Rows rows;
    private final PaymentPointRepository points;

    LiveStates(Rows rows, PaymentPointRepository points) {
        this.rows = rows;
        this.points = points;
    }

    @Transactional
    public Optional<LiveState> of(long pointId) {
        return rows.findByIdOptional(pointId).map(LiveStateRow::view);
    }

    /** By point; who never said anything is missing. */
    @Transactional
    public Map<Long, LiveState> of(Collection<Long> pointIds) {
        return pointIds.isEmpty()
                ? Map.of()
                : rows.list("pointId in ?1", pointIds).stream()
                        .collect(Collectors.toMap(row -> row.pointId, LiveStateRow::view));
    }

    /** Takes over what is said of a point, unless something newer was. */
    @Transactional
    public void say(long pointId, LiveState said) {
        rows.put(pointId, said);
    }

    /**
     * As {@link #say}, of a CNG station by its code.
     *
     * @return whether there is such a station
     */
    @Transactional
    public boolean sayOfStation(String code, LiveState said) {
        Optional<PaymentPoint> station =
                points.byCode(null, code).filter(own -> own.kind == PointKind.CNG_STATION);
        station.ifPresent(found -> rows.put(found.id, said));
        return station.isPresent();
    }
}
