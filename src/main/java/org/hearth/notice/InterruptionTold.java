package org.hearth.notice;

import java.util.List;
import org.hearth.account.AreaAccount;

/**
 * Accounts that are told of an interruption, some hundred at once, within the transaction that
 * remembers it: what fails leaves nobody told, and is done again.
 *
 * @param interruption as it is said now
 * @param accounts with the holders' phones in clear
 */
public record InterruptionTold(
        InterruptionStep step, InterruptionView interruption, List<AreaAccount> accounts) {}
