package org.hearth.debit;

import java.time.LocalDate;
import java.util.List;

/**
 * What was and will be debited for an account.
 *
 * @param announced null where nothing is
 * @param retryOn the day a debit that failed is tried again, or null where its bills are paid
 * @param history newest first
 */
public record AccountDebits(
        AnnouncedDebit announced, LocalDate retryOn, List<DebitItemView> history) {}
