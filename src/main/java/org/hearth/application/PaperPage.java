package org.hearth.application;

import java.util.List;

/**
 * A page of applications whose papers wait to be checked.
 *
 * @param orders their orders' ids
 * @param next cursor of the page after it, or null
 */
public record PaperPage(List<Long> orders, String next) {}
