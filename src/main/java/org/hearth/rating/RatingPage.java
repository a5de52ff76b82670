package org.hearth.rating;

import java.util.List;

/**
 * A page of ratings.
 *
 * @param next cursor of the page after it, or null
 */
public record RatingPage(List<RatingView> ratings, String next) {}
