package org.hearth.platform.security;

/**
 * Personal data as those see it who need not know it (domain.md, Law): guests, banks, kiosks, and
 * anybody before a reason is given.
 */
public final class Masked {

    private static final String STARS = "***";

    private Masked() {}

    /** A name keeps its last character: {@code 王大伟} as {@code *伟}. */
    public static String name(String name) {
        if (name.isBlank()) {
            return "*";
        }
        int last = name.offsetByCodePoints(name.length(), -1);
        return "*" + name.substring(last);
    }

    /** A mobile number keeps three digits before and four behind: {@code 138****5678}. */
    public static String phone(String phone) {
        if (phone.length() < 8) {
            return "****";
        }
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    /** An address shows district and street, and hides building, unit and room. */
    public static String address(String district, String street) {
        return district + street + " " + STARS;
    }
}
