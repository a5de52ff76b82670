package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hearth.TestClock;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffSignInTest {

    @Inject StaffSignIn signIn;
    @Inject Sessions sessions;
    @Inject TestStaff staff;
    @Inject TestClock clock;

    private final String address = TestPhones.nextAddress();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_password_opens_a_session_with_the_roles_of_the_user() {
        String user = staff.withRoles(StaffRole.DISPATCHER, StaffRole.AGENT);

        String session = signIn.signIn(user, TestStaff.PASSWORD, address).orElseThrow().token();

        assertThat(sessions.resume(session).orElseThrow().roles())
                .containsExactlyInAnyOrder("staff", "dispatcher", "agent");
    }

    @Test
    void five_wrong_passwords_lock_the_door_for_fifteen_minutes() {
        String user = staff.withRoles(StaffRole.AGENT);
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(signIn.signIn(user, "wrong", address)).isEmpty();
        }

        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(signIn.signIn(user, TestStaff.PASSWORD, address)).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn.signIn(user, TestStaff.PASSWORD, address)).isPresent();
    }

    @Test
    void a_success_forgets_earlier_failures() {
        String user = staff.withRoles(StaffRole.AGENT);
        for (int round = 1; round <= 3; round++) {
            for (int failure = 1; failure <= 4; failure++) {
                signIn.signIn(user, "wrong", address);
            }
            assertThat(signIn.signIn(user, TestStaff.PASSWORD, address)).isPresent();
        }
    }

    @Test
    void a_disabled_user_is_refused_and_thrown_out() {
        String user = staff.withRoles(StaffRole.AGENT);
        String session = signIn.signIn(user, TestStaff.PASSWORD, address).orElseThrow().token();

        staff.disable(user);

        assertThat(signIn.signIn(user, TestStaff.PASSWORD, address)).isEmpty();
        assertThat(sessions.resume(session)).isEmpty();
    }

    @Test
    void an_unknown_user_is_refused_like_a_wrong_password() {
        assertThat(signIn.signIn("nobody-by-this-name", "wrong", address)).isEmpty();
    }

    @Test
    void a_session_of_staff_ends_after_eight_hours() {
        String user = staff.withRoles(StaffRole.AGENT);
        String session = signIn.signIn(user, TestStaff.PASSWORD, address).orElseThrow().token();

        clock.advance(Duration.ofHours(8).minusSeconds(1));
        assertThat(sessions.resume(session)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(sessions.resume(session)).isEmpty();
    }

    @Test
    void an_address_that_tries_many_passwords_is_stopped() {
        // Thirty in ten minutes; while the test runs, one more is allowed every 20 seconds.
        assertThatThrownBy(
                        () -> {
                            for (int tries = 1; tries <= 100; tries++) {
                                signIn.signIn("nobody-" + tries, "wrong", address);
                            }
                        })
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(RequestError.RATE_LIMITED));
    }
}
