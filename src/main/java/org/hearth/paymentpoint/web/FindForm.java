package org.hearth.paymentpoint.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.Facility;
import org.hearth.paymentpoint.PayingBy;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointQuery;
import org.hearth.paymentpoint.Position;

/**
 * What a visitor asks of the list of points. Whatever cannot be understood asks nothing.
 *
 * @param text a place, or a part of a point's name or address; never null
 * @param byName the text is no place
 * @param within metres, or null
 * @param here where the visitor's device is, or null; it never stands in an address
 * @param after the cursor of the part before, or null
 */
public record FindForm(
        String text,
        boolean byName,
        String district,
        Integer within,
        Set<PointKind> kinds,
        Set<PayingBy> methods,
        Set<Facility> facilities,
        boolean openNow,
        Position here,
        String after) {

    static final List<Integer> DISTANCES = List.of(500, 1_000, 3_000, 5_000);

    private static final int LONGEST = 60;
    private static final BigDecimal MOST_DEGREES = BigDecimal.valueOf(180);

    static FindForm read(MultivaluedMap<String, String> asked) {
        String text = said(asked, "q");
        return new FindForm(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                "name".equals(said(asked, "by")),
                said(asked, "district"),
                DISTANCES.stream()
                        .filter(metres -> metres.toString().equals(said(asked, "within")))
                        .findFirst()
                        .orElse(null),
                chosen(PointKind.class, asked.get("kind")),
                chosen(PayingBy.class, asked.get("method")),
                chosen(Facility.class, asked.get("facility")),
                "1".equals(said(asked, "open")),
                null,
                said(asked, "after").isEmpty() ? null : said(asked, "after"));
    }

    /** As {@link #read}, from where the visitor's device says that it is. */
    static FindForm readHere(MultivaluedMap<String, String> asked) {
        FindForm read = read(asked);
        return new FindForm(
                read.text,
                true,
                read.district,
                read.within,
                read.kinds,
                read.methods,
                read.facilities,
                read.openNow,
                here(said(asked, "latitude"), said(asked, "longitude")),
                read.after);
    }

    private static Position here(String latitude, String longitude) {
        try {
            BigDecimal north = new BigDecimal(latitude);
            BigDecimal east = new BigDecimal(longitude);
            boolean onEarth =
                    north.abs().compareTo(MOST_DEGREES) <= 0
                            && east.abs().compareTo(MOST_DEGREES) <= 0;
            return onEarth ? new Position(Datum.WGS_84, north, east) : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static String said(MultivaluedMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, List<String> names) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (E one : type.getEnumConstants()) {
            if (names != null && names.contains(one.name())) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    PointQuery query(
            Position near, String words, String knownDistrict, LocalDateTime now, int limit) {
        return new PointQuery(
                near,
                near == null ? null : within,
                kinds,
                methods,
                facilities,
                openNow ? now : null,
                words.isEmpty() ? null : words,
                knownDistrict,
                after,
                limit);
    }

    public boolean has(Enum<?> one) {
        return kinds.contains(one) || methods.contains(one) || facilities.contains(one);
    }

    public PointKind[] allKinds() {
        return PointKind.values();
    }

    public PayingBy[] allMethods() {
        return PayingBy.values();
    }

    public Facility[] allFacilities() {
        return Facility.values();
    }

    /** How many choices stand under "more". */
    public int choices() {
        return kinds.size()
                + methods.size()
                + facilities.size()
                + (within == null ? 0 : 1)
                + (district.isEmpty() ? 0 : 1);
    }

    public boolean any() {
        return choices() > 0 || openNow || !text.isEmpty();
    }

    /** The address of this list's beginning. */
    public String address() {
        return address(byName, null);
    }

    String named() {
        return address(true, null);
    }

    String next(String cursor) {
        return address(byName, cursor);
    }

    private String address(boolean name, String cursor) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", text);
        add(parts, "by", name && !text.isEmpty() ? "name" : "");
        add(parts, "district", district);
        add(parts, "within", within == null ? "" : within.toString());
        kinds.forEach(kind -> add(parts, "kind", kind.name()));
        methods.forEach(method -> add(parts, "method", method.name()));
        facilities.forEach(facility -> add(parts, "facility", facility.name()));
        add(parts, "open", openNow ? "1" : "");
        add(parts, "after", cursor == null ? "" : cursor);
        return parts.isEmpty() ? "/points" : "/points?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, UTF_8));
        }
    }
}
