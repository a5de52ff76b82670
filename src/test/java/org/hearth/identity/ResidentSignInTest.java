package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.hearth.TestClock;
import org.hearth.identity.BrowserTokens.Purpose;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResidentSignInTest {

    @Inject ResidentSignIn signIn;
    @Inject Sessions sessions;
    @Inject BrowserTokens tokens;
    @Inject TestMessages messages;
    @Inject TestClock clock;

    private final Phone phone = TestPhones.next();
    private final String address = TestPhones.nextAddress();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_first_sign_in_leads_to_registration_and_a_second_to_the_same_login() {
        String first = register();

        CodeEntered again = enter(send(), messages.codeSentTo(phone));

        assertThat(again).isInstanceOf(CodeEntered.SignedIn.class);
        String second = ((CodeEntered.SignedIn) again).session();
        assertThat(sessions.resume(second)).isEqualTo(sessions.resume(first)).isPresent();
    }

    @Test
    void a_session_names_the_resident_by_the_masked_phone() {
        Sessions.Person person = sessions.resume(register()).orElseThrow();

        assertThat(person.label()).isEqualTo(phone.masked()).contains("****");
        assertThat(person.roles()).containsExactly(SignedIn.RESIDENT);
    }

    @Test
    void registering_twice_makes_one_login() {
        String registration = prove();

        String first = signIn.register(registration, Locale.ENGLISH).orElseThrow();
        String second = signIn.register(registration, Locale.ENGLISH).orElseThrow();

        assertThat(sessions.resume(first)).isEqualTo(sessions.resume(second));
    }

    @Test
    void the_fifth_wrong_code_spends_it_even_for_the_right_one() {
        String token = send();
        String right = messages.codeSentTo(phone);

        for (int attempt = 1; attempt <= 4; attempt++) {
            assertThat(enter(token, other(right)))
                    .isEqualTo(new CodeEntered.Refused(CodeCheck.WRONG));
        }
        assertThat(enter(token, other(right))).isEqualTo(new CodeEntered.Refused(CodeCheck.SPENT));
        assertThat(enter(token, right)).isEqualTo(new CodeEntered.Refused(CodeCheck.SPENT));
    }

    @Test
    void a_code_is_good_until_its_fifth_minute_ends() {
        String token = send();
        String code = messages.codeSentTo(phone);

        clock.advance(Duration.ofMinutes(5));

        assertThat(enter(token, code)).isEqualTo(new CodeEntered.Refused(CodeCheck.EXPIRED));
        clock.advance(Duration.ofSeconds(-1));
        assertThat(enter(token, code)).isInstanceOf(CodeEntered.Unregistered.class);
    }

    @Test
    void a_code_opens_once() {
        String token = send();
        String code = messages.codeSentTo(phone);

        assertThat(enter(token, code)).isInstanceOf(CodeEntered.Unregistered.class);
        assertThat(enter(token, code)).isEqualTo(new CodeEntered.Refused(CodeCheck.SPENT));
    }

    @Test
    void a_code_belongs_to_the_browser_that_asked_for_it() {
        String mine = send();
        String code = messages.codeSentTo(phone);
        String strangers = signIn.sendCode(TestPhones.next(), address, Locale.CHINA);

        assertThat(enter(strangers, code)).isEqualTo(new CodeEntered.Refused(CodeCheck.WRONG));
        assertThat(enter(mine, code)).isInstanceOf(CodeEntered.Unregistered.class);
    }

    @Test
    void a_token_serves_its_own_purpose_only() {
        String code = send();
        String session = register();

        assertThat(sessions.resume(code)).isEmpty();
        assertThat(signIn.phoneOf(session)).isEmpty();
        assertThat(signIn.register(code, Locale.ENGLISH)).isEmpty();
        assertThat(sessions.resume(session + "x")).isEmpty();
        assertThat(sessions.resume("")).isEmpty();
    }

    @Test
    void a_session_ends_after_twelve_hours() {
        String session = register();

        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(sessions.resume(session)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(sessions.resume(session)).isEmpty();
    }

    @Test
    void nobody_sits_behind_a_genuine_token_of_a_login_that_does_not_exist() {
        String token = tokens.issue(Purpose.PORTAL, "resident:1", Duration.ofHours(1));

        assertThat(sessions.resume(token)).isEmpty();
    }

    @Test
    void the_sixth_code_for_a_phone_in_an_hour_is_refused_from_wherever_it_is_asked() {
        for (int code = 1; code <= 5; code++) {
            signIn.sendCode(phone, TestPhones.nextAddress(), Locale.CHINA);
        }

        assertThatThrownBy(() -> signIn.sendCode(phone, TestPhones.nextAddress(), Locale.CHINA))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(RequestError.RATE_LIMITED));
    }

    @Test
    void the_message_speaks_the_language_of_the_page() {
        signIn.sendCode(phone, address, Locale.ENGLISH);
        assertThat(messages.newestTo(phone)).startsWith("[Shancheng Gas]").contains("sign-in code");
        signIn.sendCode(phone, address, Locale.forLanguageTag("zh-CN"));
        assertThat(messages.newestTo(phone)).startsWith("【山城燃气】").contains("验证码");
    }

    private String send() {
        return signIn.sendCode(phone, address, Locale.CHINA);
    }

    private CodeEntered enter(String token, String code) {
        return signIn.enter(token, code, address, Locale.ENGLISH);
    }

    private String prove() {
        return ((CodeEntered.Unregistered) enter(send(), messages.codeSentTo(phone)))
                .registration();
    }

    private String register() {
        return signIn.register(prove(), Locale.ENGLISH).orElseThrow();
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }
}
