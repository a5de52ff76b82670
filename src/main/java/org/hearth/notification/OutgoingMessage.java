package org.hearth.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.id.Ids;

/** A message that waits to leave, or has left. */
@Entity
class OutgoingMessage {

    @Id long id;

    @Enumerated(EnumType.STRING)
    MessageChannel channel;

    String recipient;
    String body;
    Instant createdAt;
    Instant sentAt;

    protected OutgoingMessage() {}

    static OutgoingMessage sms(String phone, String body, Instant now) {
        OutgoingMessage message = new OutgoingMessage();
        message.id = Ids.next();
        message.channel = MessageChannel.SMS;
        message.recipient = phone;
        message.body = body;
        message.createdAt = now;
        return message;
    }
}
