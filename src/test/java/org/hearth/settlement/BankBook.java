package org.hearth.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.TestClock;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.PaymentView;
import org.hearth.payment.Payments;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.UtilityClock;

/** Payments that a bank makes through the payment room's door, at their plainest. */
public final class BankBook {

    public static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, UtilityClock.ZONE);

    private final Payments payments;
    private final long partnerId;

    public BankBook(Payments payments, long partnerId) {
        this.payments = payments;
        this.partnerId = partnerId;
    }

    public PaymentView pay(String accountNumber, long fen) {
        return pay(UUID.randomUUID().toString(), accountNumber, fen, TODAY);
    }

    public PaymentView pay(String number, String accountNumber, long fen, LocalDate date) {
        return pay(number, accountNumber, fen, date, Tender.ACCOUNT);
    }

    public PaymentView pay(
            String number, String accountNumber, long fen, LocalDate date, Tender tender) {
        Instant paidAt = TestClock.START.minusSeconds(600);
        return payments.collect(
                        new CollectPayment(
                                partnerId,
                                Actor.client("test"),
                                number,
                                number,
                                accountNumber,
                                fen,
                                date,
                                paidAt,
                                Channel.COUNTER,
                                tender,
                                null,
                                null,
                                null,
                                null))
                .payment();
    }
}
