package org.hearth.paymentpoint;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * What somebody looks for. Of each set a point must have one kind, take one of the methods, and
 * have all of the facilities; an empty set asks for nothing.
 *
 * @param near from where to count, in any datum, or null
 * @param withinMetres farthest about to walk, as {@link FoundPoint#walkMetres} counts; null for any
 *     distance, and nothing without {@code near}
 * @param openAt Asia/Shanghai; only points that are open then; null: whatever
 * @param text in Chinese, pinyin or English, or null
 * @param district code of one, or null
 * @param after the cursor of the part before, or null; one that cannot be read is the beginning
 * @param limit how many at most, from 1
 */
public record PointQuery(
        Position near,
        Integer withinMetres,
        Set<PointKind> kinds,
        Set<PayingBy> methods,
        Set<Facility> facilities,
        LocalDateTime openAt,
        String text,
        String district,
        String after,
        int limit) {

    public PointQuery {
        kinds = Set.copyOf(kinds);
        methods = Set.copyOf(methods);
        facilities = Set.copyOf(facilities);
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }
}
