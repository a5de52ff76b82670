package org.hearth.paymentpoint;

import java.time.LocalDateTime;
import java.util.Set;

/** A query that asks for everything until it is told otherwise. */
record HandMadeQuery(PointQuery made) {

    static HandMadeQuery all() {
        return new HandMadeQuery(
                new PointQuery(
                        null, null, Set.of(), Set.of(), Set.of(), null, null, null, null, 100));
    }

    HandMadeQuery near(Position near) {
        return with(near, made.withinMetres(), made.openAt(), made.text(), made.after());
    }

    HandMadeQuery within(Integer metres) {
        return with(made.near(), metres, made.openAt(), made.text(), made.after());
    }

    HandMadeQuery openAt(LocalDateTime at) {
        return with(made.near(), made.withinMetres(), at, made.text(), made.after());
    }

    HandMadeQuery text(String text) {
        return with(made.near(), made.withinMetres(), made.openAt(), text, made.after());
    }

    HandMadeQuery after(String cursor) {
        return with(made.near(), made.withinMetres(), made.openAt(), made.text(), cursor);
    }

    HandMadeQuery kinds(PointKind... kinds) {
        return of(Set.of(kinds), made.methods(), made.facilities(), made.district(), made.limit());
    }

    HandMadeQuery methods(PayingBy... methods) {
        return of(made.kinds(), Set.of(methods), made.facilities(), made.district(), made.limit());
    }

    HandMadeQuery facilities(Facility... facilities) {
        return of(made.kinds(), made.methods(), Set.of(facilities), made.district(), made.limit());
    }

    HandMadeQuery district(String code) {
        return of(made.kinds(), made.methods(), made.facilities(), code, made.limit());
    }

    HandMadeQuery limit(int limit) {
        return of(made.kinds(), made.methods(), made.facilities(), made.district(), limit);
    }

    private HandMadeQuery with(
            Position near, Integer within, LocalDateTime openAt, String text, String after) {
        return new HandMadeQuery(
                new PointQuery(
                        near,
                        within,
                        made.kinds(),
                        made.methods(),
                        made.facilities(),
                        openAt,
                        text,
                        made.district(),
                        after,
                        made.limit()));
    }

    private HandMadeQuery of(
            Set<PointKind> kinds,
            Set<PayingBy> methods,
            Set<Facility> facilities,
            String district,
            int limit) {
        return new HandMadeQuery(
                new PointQuery(
                        made.near(),
                        made.withinMetres(),
                        kinds,
                        methods,
                        facilities,
                        made.openAt(),
                        made.text(),
                        district,
                        made.after(),
                        limit));
    }
}
