package org.hearth.inspection;

/** What was found of one item. */
public record FindingView(ItemView item, CheckResult result) {}
