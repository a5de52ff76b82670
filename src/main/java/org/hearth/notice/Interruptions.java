package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.account.Area;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/** The door to interruptions as everybody reads them. */
@ApplicationScoped
public class Interruptions {

    /** More are not under way at once in any city. */
    private static final int MOST_CURRENT = 300;

    private final InterruptionRepository interruptions;
    private final Clock clock;

    Interruptions(InterruptionRepository interruptions, Clock clock) {
        this.interruptions = interruptions;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param phase CURRENT, the earliest first; PAST, the latest first; or DRAFT
     * @param district code, or null for all
     * @param after cursor of the page before; anything else begins the list
     */
    @Transactional
    public InterruptionPage page(
            InterruptionPhase phase, String district, String after, int limit) {
        List<Interruption> found =
                interruptions.listed(
                        phase, district, InterruptionCursor.read(after).orElse(null), limit + 1);
        List<Interruption> rows = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit
                        ? InterruptionCursor.after(rows.get(limit - 1)).toString()
                        : null;
        return new InterruptionPage(interruptions.views(rows), next);
    }

    /** What was published, changed or over within the time, the newest first. */
    @Transactional
    public List<InterruptionView> news(Duration within, String district, int limit) {
        return interruptions.views(
                interruptions.changedSince(clock.instant().minus(within), district, limit));
    }

    /** Those not over that meet any of these places, the earliest of a district first. */
    @Transactional
    public List<Affecting> affecting(List<Area> places) {
        return places.stream()
                .map(Area::districtCode)
                .distinct()
                .flatMap(
                        district ->
                                interruptions
                                        .views(
                                                interruptions.listed(
                                                        InterruptionPhase.CURRENT,
                                                        district,
                                                        null,
                                                        MOST_CURRENT))
                                        .stream())
                .filter(one -> places.stream().anyMatch(one.plan()::touches))
                .distinct()
                .map(one -> Affecting.of(one, places))
                .toList();
    }

    /**
     * One that was published.
     *
     * @throws BusinessException INTERRUPTION_NOT_FOUND
     */
    @Transactional
    public InterruptionView published(long id) {
        return find(id).filter(InterruptionView::published).orElseThrow(Interruptions::notFound);
    }

    /**
     * Any, for who works on it.
     *
     * @throws BusinessException INTERRUPTION_NOT_FOUND
     */
    @Transactional
    public InterruptionView byId(long id) {
        return find(id).orElseThrow(Interruptions::notFound);
    }

    private Optional<InterruptionView> find(long id) {
        return interruptions
                .findByIdOptional(id)
                .filter(one -> one.phase != InterruptionPhase.GONE)
                .map(one -> interruptions.views(List.of(one)).get(0));
    }

    /** What was said of it, the last version first. */
    @Transactional
    public InterruptionHistory history(long id) {
        List<InterruptionVersion> versions = interruptions.versions().of(id);
        List<InterruptionHistory.Entry> entries = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            InterruptionVersion version = versions.get(i);
            InterruptionPlan plan = version.plan();
            boolean first = i == versions.size() - 1;
            entries.add(
                    new InterruptionHistory.Entry(
                            version.number,
                            plan,
                            first ? Set.of() : plan.changesSince(versions.get(i + 1).plan()),
                            version.madeAt,
                            Actor.parse(version.madeBy)));
        }
        return new InterruptionHistory(List.copyOf(entries));
    }

    /** How many are published and not over, by the code of their districts. */
    @Transactional
    public Map<String, InterruptionCount> byDistrict() {
        Map<String, InterruptionCount> counts = new HashMap<>();
        Instant now = clock.instant();
        for (InterruptionView one :
                interruptions.views(
                        interruptions.listed(
                                InterruptionPhase.CURRENT, null, null, MOST_CURRENT))) {
            InterruptionCount count = InterruptionCount.of(one.stage(now));
            one.plan().areas().stream()
                    .map(Area::districtCode)
                    .distinct()
                    .forEach(code -> counts.merge(code, count, InterruptionCount::and));
        }
        return counts;
    }

    static BusinessException notFound() {
        return new BusinessException(NoticeError.INTERRUPTION_NOT_FOUND);
    }
}
