package org.hearth.paymentpoint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.platform.database.Sql;
import org.hearth.platform.tenant.Tenant;

/**
 * All points that are not given up, in memory. Each instance looks every other second at what the
 * table says has changed, by any instance; what was changed here is seen by whoever searches next.
 * It compares every row's times rather than asking for the newest: clocks of instances differ, and
 * a transaction may commit long after the time it wrote.
 */
@ApplicationScoped
class PointIndex {

    private static final int PORTION = 500;
    private static final String STAMPS =
            "select p.id, p.updated_at, concat_ws(' ', r.reported_at, r.fitness, r.takes_cash)"
                    + " from payment_point p left join"
                    + " payment_point_report r on r.point_id = p.id where p.state <> 'CLOSED'"
                    + " order by p.id";

    private final PaymentPointRepository repository;
    private final Districts districts;
    private final Sql sql;

    /** By id, with a mark of its own each time, so that none said meanwhile is taken for seen. */
    private final Map<Long, Object> changed = new ConcurrentHashMap<>();

    private volatile Content content;

    PointIndex(PaymentPointRepository repository, Districts districts, Sql sql) {
        this.repository = repository;
        this.districts = districts;
        this.sql = sql;
    }

    /** What a row was when it was read. */
    private record Stamp(long id, String times) {

        static Stamp read(ResultSet row) throws SQLException {
            return new Stamp(row.getLong(1), row.getString(2) + " " + row.getString(3));
        }
    }

    private record Content(
            Map<Long, String> stamps, Map<Long, IndexedPoint> byId, List<IndexedPoint> points) {

        static final Content NOTHING = new Content(Map.of(), Map.of(), List.of());
    }

    /** In the order of their ids. */
    List<IndexedPoint> points() {
        return upToDate().points();
    }

    Optional<IndexedPoint> point(long id) {
        return Optional.ofNullable(upToDate().byId().get(id));
    }

    private Content upToDate() {
        if (isBehind()) {
            refreshIfBehind();
        }
        return content;
    }

    private boolean isBehind() {
        return content == null || !changed.isEmpty();
    }

    /** Of those who wait for another's refreshing, most find it done. */
    private synchronized void refreshIfBehind() {
        if (isBehind()) {
            refresh();
        }
    }

    /** To be told after the transaction is through. */
    void changed(Set<Long> ids) {
        ids.forEach(id -> changed.put(id, new Object()));
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void refresh() {
        Map<Long, Object> told = Map.copyOf(changed);
        Content before = content == null ? Content.NOTHING : content;
        content =
                Tenant.LIVE.call(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .call(() -> read(before, told.keySet())));
        told.forEach(changed::remove);
    }

    private Content read(Content before, Set<Long> told) {
        List<Stamp> now = sql.select(STAMPS, Stamp::read);
        List<Long> behind =
                now.stream()
                        .filter(
                                stamp ->
                                        told.contains(stamp.id())
                                                || !stamp.times()
                                                        .equals(before.stamps().get(stamp.id())))
                        .map(Stamp::id)
                        .toList();
        if (behind.isEmpty() && now.size() == before.points().size()) {
            return before;
        }
        Map<Long, IndexedPoint> fresh = load(behind);
        Map<Long, String> stamps = new HashMap<>();
        Map<Long, IndexedPoint> byId = new HashMap<>();
        List<IndexedPoint> points = new ArrayList<>();
        for (Stamp stamp : now) {
            IndexedPoint point = fresh.getOrDefault(stamp.id(), before.byId().get(stamp.id()));
            if (point != null) {
                stamps.put(stamp.id(), stamp.times());
                byId.put(stamp.id(), point);
                points.add(point);
            }
        }
        return new Content(stamps, byId, List.copyOf(points));
    }

    private Map<Long, IndexedPoint> load(List<Long> ids) {
        Map<String, DistrictView> byCode =
                districts.all().stream()
                        .collect(Collectors.toMap(DistrictView::code, Function.identity()));
        Map<Long, IndexedPoint> loaded = new HashMap<>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<Long> portion = ids.subList(from, Math.min(from + PORTION, ids.size()));
            for (PaymentPointView view : repository.views(repository.list("id in ?1", portion))) {
                loaded.put(
                        view.id(),
                        new IndexedPoint(view, byCode.get(view.description().districtCode())));
            }
            repository.getEntityManager().clear();
        }
        return loaded;
    }
}
