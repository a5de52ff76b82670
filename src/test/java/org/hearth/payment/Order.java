package org.hearth.payment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.TestClock;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.UtilityClock;

/** A payment that a bank sends, at its plainest; a test changes what it is about. */
final class Order {

    static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, UtilityClock.ZONE);

    private final long partnerId;
    private final String accountNumber;
    private final long amountFen;
    private String key = UUID.randomUUID().toString();
    private String number = UUID.randomUUID().toString();
    private LocalDate businessDate = TODAY;
    private Instant paidAt = TestClock.START;
    private Channel channel = Channel.COUNTER;
    private Tender tender = Tender.ACCOUNT;
    private String quoteId;

    private Order(long partnerId, String accountNumber, long amountFen) {
        this.partnerId = partnerId;
        this.accountNumber = accountNumber;
        this.amountFen = amountFen;
    }

    static Order of(long partnerId, String accountNumber, long amountFen) {
        return new Order(partnerId, accountNumber, amountFen);
    }

    Order numbered(String key, String number) {
        this.key = key;
        this.number = number;
        return this;
    }

    Order onBusinessDate(LocalDate date) {
        this.businessDate = date;
        return this;
    }

    Order inCash() {
        this.tender = Tender.CASH;
        return this;
    }

    Order paidSecondsAgo(long seconds) {
        this.paidAt = TestClock.START.minus(Duration.ofSeconds(seconds));
        return this;
    }

    Order at(Channel channel) {
        this.channel = channel;
        return this;
    }

    Order quoted(String quoteId) {
        this.quoteId = quoteId;
        return this;
    }

    CollectPayment build() {
        return new CollectPayment(
                partnerId,
                Actor.client("test"),
                key,
                number,
                accountNumber,
                amountFen,
                businessDate,
                paidAt,
                channel,
                tender,
                quoteId,
                null,
                null,
                null);
    }
}
