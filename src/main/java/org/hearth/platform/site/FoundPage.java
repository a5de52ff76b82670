package org.hearth.platform.site;

/**
 * A result of the search over the site, in the visitor's language.
 *
 * @param path its address on this site; a query is allowed
 * @param weight how sure: {@link SiteQuery#IN_TITLE} for each word found in the title, less
 *     elsewhere
 */
public record FoundPage(String path, String title, String what, int weight) {}
