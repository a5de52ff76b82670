package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A payment by phone, and the terminal that shows it. */
@Entity
@Table(name = "kiosk_checkout")
class KioskCheckout {

    @Id String checkout;
    long terminalKey;
    Instant startedAt;

    protected KioskCheckout() {}

    KioskCheckout(String checkout, long terminalKey, Instant now) {
        this.checkout = checkout;
        this.terminalKey = terminalKey;
        this.startedAt = now;
    }
}
