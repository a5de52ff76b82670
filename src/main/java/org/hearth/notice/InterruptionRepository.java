package org.hearth.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class InterruptionRepository implements PanacheRepositoryBase<Interruption, Long> {

    @ApplicationScoped
    static class Versions implements PanacheRepositoryBase<InterruptionVersion, Long> {

        /** With their areas, in any order. */
        List<InterruptionVersion> withIds(List<Long> ids) {
            return ids.isEmpty()
                    ? List.of()
                    : find(
                                    "select distinct v from InterruptionVersion v left join fetch"
                                            + " v.areas where v.id in ?1",
                                    ids)
                            .list();
        }

        /** The last version first. */
        List<InterruptionVersion> of(long interruptionId) {
            return find(
                            "select distinct v from InterruptionVersion v left join fetch v.areas"
                                    + " where v.interruptionId = ?1 order by v.number desc",
                            interruptionId)
                    .list();
        }
    }

    private static final String IN_DISTRICT =
            " and exists (select 1 from InterruptionVersion v join v.areas a where v.id ="
                    + " i.currentId and a.districtCode = ?";

    private final Versions versions;

    InterruptionRepository(Versions versions) {
        this.versions = versions;
    }

    Versions versions() {
        return versions;
    }

    /** Native because Hibernate would write {@code for update of}, which MariaDB refuses. */
    Optional<Interruption> locked(long id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from interruption where id = ?1 for update", Interruption.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    /**
     * One more than a page, by beginning: the earliest first of what is to come, of what is over
     * the latest.
     *
     * @param district code, or null for all
     */
    List<Interruption> listed(
            InterruptionPhase phase, String district, InterruptionCursor after, int limit) {
        boolean backwards = phase == InterruptionPhase.PAST;
        String beyond = backwards ? "<" : ">";
        List<Object> parameters = new ArrayList<>(List.of(phase));
        StringBuilder query = new StringBuilder("from Interruption i where i.phase = ?1");
        if (after != null) {
            query.append(
                    " and (i.beginsAt %s ?2 or i.beginsAt = ?2 and i.id %s ?3)"
                            .formatted(beyond, beyond));
            parameters.add(after.beginsAt());
            parameters.add(after.id());
        }
        if (district != null) {
            parameters.add(district);
            query.append(IN_DISTRICT).append(parameters.size()).append(')');
        }
        query.append(" order by i.beginsAt%1$s, i.id%1$s".formatted(backwards ? " desc" : ""));
        return find(query.toString(), parameters.toArray()).page(0, limit).list();
    }

    /** What was published and said or ended since a moment, the newest first. */
    List<Interruption> changedSince(Instant since, String district, int limit) {
        String query =
                "from Interruption i where i.phase in (CURRENT, PAST) and i.changedAt >= ?1"
                        + (district == null ? "" : IN_DISTRICT + "2)")
                        + " order by i.changedAt desc, i.id desc";
        return (district == null ? find(query, since) : find(query, since, district))
                .page(0, limit)
                .list();
    }

    /** As they are shown, in the same order. */
    List<InterruptionView> views(List<Interruption> rows) {
        Map<Long, InterruptionVersion> said =
                versions.withIds(rows.stream().map(row -> row.currentId).toList()).stream()
                        .collect(Collectors.toMap(version -> version.id, Function.identity()));
        return rows.stream().map(row -> row.view(said.get(row.currentId))).toList();
    }
}
