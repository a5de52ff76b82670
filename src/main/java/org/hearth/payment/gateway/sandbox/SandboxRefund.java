package org.hearth.payment.gateway.sandbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Money the sandbox gateway gave back. */
@Entity
@Table(name = "sandbox_gateway_refund")
class SandboxRefund {

    @Id String refundNumber;
    String reference;
    long amountFen;
    Instant createdAt;

    protected SandboxRefund() {}

    SandboxRefund(String refundNumber, String reference, long amountFen, Instant now) {
        this.refundNumber = refundNumber;
        this.reference = reference;
        this.amountFen = amountFen;
        this.createdAt = now;
    }
}
