package org.hearth.paymentpoint;

import java.util.Locale;
import org.hearth.account.CustomerKind;
import org.hearth.account.NameReading;

/**
 * A place under the names that people type for it.
 *
 * @param full with the district before a street; as {@code own} for a district
 * @param own 梧桐路, 渝中区
 * @param letters in English without spaces, or in pinyin
 */
record NamedPlace(Place place, String full, String own, String letters, NameReading reading) {

    private static final int EXACT = 0;
    private static final int BEGINS = 1;
    private static final int ADDRESS = 2;
    static final int NO = 3;

    static NamedPlace district(Seat seat) {
        return new NamedPlace(
                new Place(seat.name(), seat.code(), seat.centre()),
                seat.name(),
                seat.name(),
                seat.nameEn().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""),
                NameReading.of(CustomerKind.COMPANY, seat.name()));
    }

    static NamedPlace street(Seat seat, String street, Position centre) {
        NameReading reading = NameReading.of(CustomerKind.COMPANY, street);
        return new NamedPlace(
                new Place(seat.name() + " " + street, seat.code(), centre),
                seat.name() + street,
                street,
                reading.pinyin(),
                reading);
    }

    /**
     * How well it is meant, the smaller the better; {@link #NO} for not at all.
     *
     * @param typed without spaces, in small letters
     */
    int match(String typed) {
        if (typed.equals(full) || typed.equals(own) || typed.equals(letters)) {
            return EXACT;
        }
        if (full.startsWith(typed)
                || own.startsWith(typed)
                || letters.startsWith(typed)
                || reading.pinyin().startsWith(typed)
                || reading.initials().equals(typed)) {
            return BEGINS;
        }
        return typed.startsWith(full) || typed.startsWith(own) ? ADDRESS : NO;
    }
}
