package org.hearth.payment;

import org.hearth.billing.AccountDebt;

/** What a collector is told before it collects. */
public record Inquiry(AccountDebt debt, CollectionRules rules, Quote quote) {}
