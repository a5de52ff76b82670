package org.hearth.notice;

import java.util.List;

/**
 * @param next cursor of what follows, or null
 */
public record ArticleList(List<ArticleView> rows, String next) {}
