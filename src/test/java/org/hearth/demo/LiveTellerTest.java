package org.hearth.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.hearth.TestClock;
import org.hearth.hall.HallCounters;
import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.LiveStates;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PaymentPoints;
import org.hearth.paymentpoint.TestPoints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Halls that are open until six in the evening; the clock stands at ten past five. */
@QuarkusTest
class LiveTellerTest {

    @Inject LiveTeller teller;
    @Inject TestPoints made;
    @Inject PaymentPoints points;
    @Inject LiveStates states;
    @Inject HallCounters counters;
    @Inject TestClock clock;

    private PaymentPointView hall;

    @BeforeEach
    void aHall() {
        hall = points.listed(made.hall(made.district(), "试验路营业厅").id()).orElseThrow();
    }

    @AfterEach
    void asItWas() {
        clock.reset();
    }

    @Test
    void anOpenHallAlwaysHasAFreshWord() {
        for (int minutes = 0; minutes < 50; minutes += 10) {
            teller.tell(hall);
            LiveState said = states.of(hall.id()).orElseThrow();

            assertThat(said.at()).isEqualTo(clock.instant());
            assertThat(said.waiting()).isBetween(0, 14);
            clock.advance(Duration.ofMinutes(10));
        }
        Instant last = states.of(hall.id()).orElseThrow().at();
        teller.tell(hall);
        assertThat(states.of(hall.id()).orElseThrow().at()).as("after closing").isEqualTo(last);
    }

    @Test
    void whatAClerkSaidStandsForAWhile() {
        counters.say(hall.id(), 77, true);
        clock.advance(Duration.ofMinutes(5));
        teller.tell(hall);
        assertThat(states.of(hall.id()).orElseThrow().waiting()).isEqualTo(77);

        clock.advance(Duration.ofMinutes(5));
        teller.tell(hall);
        assertThat(states.of(hall.id()).orElseThrow().waiting()).isLessThan(77);
    }
}
