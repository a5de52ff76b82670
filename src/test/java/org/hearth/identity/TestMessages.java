package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.notification.Messages;

/** What a phone would show. */
@ApplicationScoped
public class TestMessages {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final Messages messages;

    TestMessages(Messages messages) {
        this.messages = messages;
    }

    /** The text of the newest message to a phone. */
    public String newestTo(Phone phone) {
        return messages.newest().stream()
                .filter(message -> message.recipient().equals(phone.number()))
                .findFirst()
                .orElseThrow()
                .body();
    }

    /** The code in the newest message to a phone. */
    public String codeSentTo(Phone phone) {
        Matcher code = CODE.matcher(newestTo(phone));
        code.find();
        return code.group();
    }
}
