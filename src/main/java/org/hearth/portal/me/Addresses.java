package org.hearth.portal.me;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hearth.account.AccountView;
import org.hearth.billing.BillView;
import org.hearth.billing.DueBill;
import org.hearth.payment.PaymentEntry;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.time.UtilityClock;

/** How a template names and links what it is told: {@code {bill.href}}. */
@TemplateExtension
final class Addresses {

    private static final String BILLS = "/me/bills/";

    private Addresses() {}

    static String href(BillView bill) {
        return BILLS + PublicId.BILL.of(bill.billId());
    }

    static String href(DueBill bill) {
        return BILLS + PublicId.BILL.of(bill.billId());
    }

    static String href(PaymentEntry payment) {
        return "/me/payments/" + PublicId.PAYMENT.of(payment.paymentId());
    }

    /** An account in an address: its number is personal data and never part of one. */
    static String publicId(AccountView account) {
        return PublicId.ACCOUNT.of(account.accountId());
    }

    /** The month the bill is called by. */
    static YearMonth month(DueBill bill) {
        return YearMonth.from(bill.periodEnd());
    }

    /** The day it was in Asia/Shanghai. */
    static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, UtilityClock.ZONE);
    }

    static long thousands(Long number) {
        return number / 1_000;
    }

    static long tenThousands(Long number) {
        return number / 10_000;
    }
}
