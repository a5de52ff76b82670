package org.hearth.portal.me;

import java.time.Instant;
import java.util.List;
import org.hearth.billing.ReadingView;
import org.hearth.debit.AnnouncedDebit;
import org.hearth.notice.InterruptionView;
import org.hearth.payment.PaymentEntry;
import org.hearth.workorder.OrderView;

/**
 * The page {@code /me} for one of a resident's accounts.
 *
 * @param debit what will be debited next, or null
 * @param year null where nothing was billed
 * @param meter null where none is fitted
 * @param readings the last ones, newest first
 * @param payments the last ones, newest first
 * @param off interruptions at the addresses of all accounts, that are not over
 * @param now when the page is made
 * @param requests those about the account that are not done, newest first
 */
record Dashboard(
        AccountChoice choice,
        AmountDue due,
        AnnouncedDebit debit,
        UseChart chart,
        UseOfYear year,
        MeterAge meter,
        List<ReadingView> readings,
        List<PaymentEntry> payments,
        List<OrderView> requests,
        List<InterruptionView> off,
        Instant now) {}
