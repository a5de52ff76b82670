package org.hearth.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hearth.identity.StaffRole;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderBranch.District;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DispatchTest {

    @Inject OrderBranch branches;
    @Inject Dispatch dispatch;

    private District district;

    @BeforeEach
    void aBranch() {
        district = branches.district();
    }

    @Test
    void whoHasFewestOrdersComesFirstAndOnlyTheSkilledOfTheBranchAreThere() {
        String busy = branches.technician(district, "repair");
        String idle = branches.technician(district, "repair", "inspection");
        branches.technician(district, "inspection");
        branches.technician(branches.district(), "repair");
        for (int i = 0; i < 4; i++) {
            branches.repair(district, busy, OrderState.ACCEPTED);
        }
        OrderView order = branches.created(district, WorkOrderType.REPAIR);

        assertThat(dispatch.candidates(order))
                .extracting(one -> one.who().username())
                .containsExactly(idle, busy);
        assertThat(dispatch.candidates(order).get(1))
                .extracting(Candidate::toDo, Candidate::dueToday, Candidate::inDistrict)
                .containsExactly(4, 0, 4);
    }

    @Test
    void aComplaintIsForTheDispatchersOfTheBranch() {
        branches.technician(district, "repair");
        String dispatcher = branches.of(district, StaffRole.DISPATCHER);
        OrderView order = branches.created(district, WorkOrderType.COMPLAINT);

        assertThat(dispatch.candidates(order))
                .extracting(one -> one.who().username())
                .containsExactly(dispatcher);
    }

    @Test
    void nobodyWithoutTheSkillOrOfAnotherBranchGetsIt() {
        OrderView order = branches.created(district, WorkOrderType.REPAIR);

        refused(order, district, branches.technician(district, "inspection"));
        refused(order, district, branches.technician(branches.district(), "repair"));
        refused(order, district, branches.of(district, StaffRole.AGENT));
    }

    private void refused(OrderView order, District to, String username) {
        var agent = branches.member(branches.of(to, StaffRole.AGENT));
        assertThat(
                        catchThrowableOfType(
                                        BusinessException.class,
                                        () ->
                                                dispatch.dispatch(
                                                        agent,
                                                        order,
                                                        to.branch(),
                                                        username,
                                                        OrderWords.none()))
                                .code())
                .isEqualTo(OrderError.TECHNICIAN_UNKNOWN);
    }
}
