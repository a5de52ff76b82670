package org.hearth.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearth.account.Area;

class PlanAreasPropertyTest {

    /** So that a walk through the areas meets each account once. */
    @Property(tries = 300)
    void whoever_lies_in_an_area_lies_in_exactly_one_that_is_kept(
            @ForAll("areas") List<Area> typed, @ForAll("addresses") Area address) {
        InterruptionPlan plan =
                new InterruptionPlan(
                        Instant.EPOCH,
                        Instant.EPOCH.plusSeconds(60),
                        new InterruptionWords("换阀门", "A valve", null, null),
                        typed);

        long kept = plan.areas().stream().filter(area -> area.covers(address)).count();

        assertThat(kept).isEqualTo(typed.stream().anyMatch(area -> area.covers(address)) ? 1 : 0);
    }

    @Provide
    Arbitrary<List<Area>> areas() {
        return area("", "甲路", "乙路").list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Area> addresses() {
        return area("甲路", "乙路");
    }

    private static Arbitrary<Area> area(String... streets) {
        return Combinators.combine(
                        Arbitraries.of("500103", "500105"),
                        Arbitraries.of(streets),
                        Arbitraries.of("", "东苑", "西苑"))
                .as(Area::new);
    }
}
