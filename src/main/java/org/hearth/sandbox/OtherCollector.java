package org.hearth.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.Payments;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.UtilityClock;

/** The somebody else through whom a test account is paid: the utility's own website. */
@ApplicationScoped
class OtherCollector {

    private static final String CODE = "website";

    private final Partners partners;
    private final Payments payments;
    private final Clock clock;

    OtherCollector(Partners partners, Payments payments, Clock clock) {
        this.partners = partners;
        this.payments = payments;
        this.clock = clock;
    }

    void pay(String accountNumber, long fen) {
        PartnerView website = partners.byCode(CODE).orElseThrow();
        Instant now = clock.instant();
        String unique = "sandbox-" + UUID.randomUUID();
        payments.collect(
                new CollectPayment(
                        website.id(),
                        Actor.system("sandbox"),
                        unique,
                        unique,
                        accountNumber,
                        fen,
                        LocalDate.ofInstant(now, UtilityClock.ZONE),
                        now,
                        Channel.WEBSITE,
                        Tender.WALLET,
                        null,
                        null,
                        null,
                        null));
    }
}
