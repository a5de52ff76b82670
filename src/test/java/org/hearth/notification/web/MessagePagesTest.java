package org.hearth.notification.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Locale;
import org.hearth.Visitor;
import org.hearth.identity.Phone;
import org.hearth.identity.ResidentSignIn;
import org.hearth.identity.TestMessages;
import org.hearth.identity.TestPhones;
import org.hearth.notification.Messages;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessagePagesTest {

    @Inject ResidentSignIn signIn;
    @Inject Messages messages;
    @Inject TestMessages phones;

    @Test
    void shows_the_code_that_was_sent() {
        Phone phone = TestPhones.next();
        signIn.sendCode(phone, TestPhones.nextAddress(), Locale.CHINA);

        new Visitor(TestPhones.nextAddress())
                .get("/dev/messages")
                .then()
                .statusCode(200)
                .body(containsString(phone.number()))
                .body(containsString(phones.codeSentTo(phone)));
    }

    @Test
    void does_not_exist_where_messages_leave() {
        assertThatThrownBy(() -> new MessagePages(messages, null, false).newest())
                .isInstanceOf(NotFoundException.class);
    }
}
