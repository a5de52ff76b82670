package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffDirectoryTest {

    @Inject StaffDirectory directory;
    @Inject TestStaff staff;

    private final String branch = "分公司" + System.nanoTime();

    @Test
    void a_branch_has_its_own_people_of_a_role_and_no_others() {
        String both =
                staff.ofBranch(
                        branch, Set.of("repair"), StaffRole.DISPATCHER, StaffRole.TECHNICIAN);
        String gone = staff.ofBranch(branch, Set.of("repair"), StaffRole.TECHNICIAN);
        staff.disable(gone);
        String agent = staff.ofBranch(branch, Set.of(), StaffRole.AGENT);
        String elsewhere = staff.ofBranch(branch + "二", Set.of("emergency"), StaffRole.TECHNICIAN);

        assertThat(directory.withRole(StaffRole.TECHNICIAN, branch))
                .singleElement()
                .satisfies(
                        member -> {
                            assertThat(member.username()).isEqualTo(both);
                            assertThat(member.branch()).isEqualTo(branch);
                            assertThat(member.skills()).containsExactly("repair");
                            assertThat(member.roles())
                                    .containsExactly(StaffRole.DISPATCHER, StaffRole.TECHNICIAN);
                        });
        assertThat(directory.withRole(StaffRole.TECHNICIAN, null))
                .extracting(StaffMember::username)
                .contains(both, elsewhere)
                .doesNotContain(gone, agent);
    }

    @Test
    void somebody_of_head_office_has_no_branch_and_a_stranger_is_not_found() {
        String user = staff.withRoles(StaffRole.SUPERVISOR);

        assertThat(directory.find(user).orElseThrow().branch()).isNull();
        assertThat(directory.find("x" + user)).isEmpty();
    }
}
