/**
 * How customers found it (domain.md, The star standard): star cards, ratings and their call-backs,
 * questionnaires, and the satisfaction that is counted from them. Doors: {@link
 * org.hearth.rating.Ratings} and {@link org.hearth.rating.Surveys} for customers, {@link
 * org.hearth.rating.StarCards} and {@link org.hearth.rating.RatingDesk} for staff, {@link
 * org.hearth.rating.Satisfaction} for boards.
 *
 * <p>A star card's code is kept in clear, because the technician prints it again during the visit;
 * a questionnaire's code is sent once and kept as its digest.
 */
package org.hearth.rating;
