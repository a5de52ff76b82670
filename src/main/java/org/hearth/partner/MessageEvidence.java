package org.hearth.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What proves, to anybody and for ever, that a client asked for a payment or reversal. */
@Entity
@Table(name = "message_signature")
class MessageEvidence {

    /** The payment or reversal. */
    @Id long subjectId;

    String clientId;
    String keyId;
    String publicKey;
    String algorithm;
    String signatureBase;
    byte[] signature;
    byte[] body;
    Instant createdAt;

    protected MessageEvidence() {}

    MessageEvidence(long subjectId, SignedMessage message, Instant now) {
        this.subjectId = subjectId;
        this.clientId = message.clientId();
        this.keyId = message.signature().keyId();
        this.publicKey = message.publicKey();
        this.algorithm = message.algorithm();
        this.signatureBase = message.signature().base();
        this.signature = message.signature().signature();
        this.body = message.body();
        this.createdAt = now;
    }
}
