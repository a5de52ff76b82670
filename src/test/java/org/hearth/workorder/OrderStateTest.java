package org.hearth.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.workorder.OrderState.ACCEPTED;
import static org.hearth.workorder.OrderState.ANSWERED;
import static org.hearth.workorder.OrderState.CANCELLED;
import static org.hearth.workorder.OrderState.CLOSED;
import static org.hearth.workorder.OrderState.CREATED;
import static org.hearth.workorder.OrderState.DISPATCHED;
import static org.hearth.workorder.OrderState.HANDLED;
import static org.hearth.workorder.OrderState.ON_SITE;
import static org.hearth.workorder.OrderState.REOPENED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrderStateTest {

    @Test
    void eachStateGoesWhereItMayAndNowhereElse() {
        assertThat(after(CREATED)).containsExactlyInAnyOrder(DISPATCHED, ACCEPTED, CANCELLED);
        assertThat(after(DISPATCHED))
                .containsExactlyInAnyOrder(CREATED, DISPATCHED, ACCEPTED, CANCELLED);
        assertThat(after(ACCEPTED))
                .containsExactlyInAnyOrder(DISPATCHED, ON_SITE, HANDLED, CANCELLED);
        assertThat(after(ON_SITE)).containsExactlyInAnyOrder(DISPATCHED, ACCEPTED, HANDLED);
        assertThat(after(HANDLED)).containsExactly(ANSWERED);
        assertThat(after(ANSWERED)).containsExactlyInAnyOrder(CLOSED, REOPENED);
        assertThat(after(REOPENED)).containsExactlyInAnyOrder(DISPATCHED, ACCEPTED, CANCELLED);
        assertThat(after(CLOSED)).containsExactly(REOPENED);
        assertThat(after(CANCELLED)).isEmpty();
    }

    @Test
    void onlyClosedAndCancelledOrdersNeedNobody() {
        assertThat(EnumSet.allOf(OrderState.class).stream().filter(state -> !state.open()))
                .containsExactly(CLOSED, CANCELLED);
    }

    private static Set<OrderState> after(OrderState state) {
        return Arrays.stream(OrderState.values())
                .filter(state::mayBecome)
                .collect(Collectors.toSet());
    }
}
