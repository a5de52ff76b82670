package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.hearth.Given;
import org.hearth.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeRetentionTest {

    @Inject CodeRetention retention;
    @Inject ResidentSignIn signIn;
    @Inject Given given;
    @Inject TestClock clock;

    private final Phone phone = TestPhones.next();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_code_is_forgotten_a_day_after_it_expired() {
        // Sent in the past, so that the day that passes here takes no other test's codes away.
        clock.advance(SignInCode.LIFE.plus(CodeRetention.KEPT).negated());
        signIn.sendCode(phone, TestPhones.nextAddress(), Locale.CHINA);

        clock.reset();
        retention.forgetOld();
        assertThat(codes()).isEqualTo(1);

        clock.advance(Duration.ofMillis(1));
        retention.forgetOld();
        assertThat(codes()).isZero();
    }

    private long codes() {
        return given.count("select count(*) from sign_in_code where phone = ?", phone.number());
    }
}
