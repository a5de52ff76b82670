package org.hearth.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.StaffMember;
import org.hearth.identity.StaffRole;
import org.junit.jupiter.api.Test;

class CandidateTest {

    @Test
    void fewOrdersAndBeingInTheDistrictAnywayMakeTheBetterSuggestion() {
        Candidate idle = candidate("idle", 0, 0, 0);
        Candidate near = candidate("near", 2, 0, 1);
        Candidate busyToday = candidate("busy-today", 1, 1, 0);
        Candidate nearButBusy = candidate("near-but-busy", 5, 0, 3);
        Candidate far = candidate("far", 2, 1, 0);

        List<Candidate> sorted =
                Stream.of(far, nearButBusy, busyToday, near, idle).sorted(Candidate.BEST).toList();

        assertThat(sorted).containsExactly(idle, near, busyToday, far, nearButBusy);
    }

    private static Candidate candidate(String name, int toDo, int today, int inDistrict) {
        StaffMember who =
                new StaffMember(name, name, "渝中", Set.of(StaffRole.TECHNICIAN), Set.of("repair"));
        return new Candidate(who, toDo, today, inDistrict);
    }
}
