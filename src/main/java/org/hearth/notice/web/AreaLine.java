package org.hearth.notice.web;

import java.util.List;
import org.hearth.account.Area;

/**
 * A line of the form's areas, as it was typed.
 *
 * @param accounts how many lie there; null before it was looked at
 * @param streets of the district, to choose from
 * @param communities of the street, to choose from
 */
public record AreaLine(
        String district,
        String street,
        String community,
        Integer accounts,
        List<String> streets,
        List<String> communities) {

    static final AreaLine BLANK = typed("", "", "");

    static AreaLine typed(String district, String street, String community) {
        return new AreaLine(district, street, community, null, List.of(), List.of());
    }

    static AreaLine of(Area area) {
        return typed(area.districtCode(), area.street(), area.community());
    }

    /** Whether nothing was typed into it. */
    public boolean blank() {
        return (district + street + community).isEmpty();
    }

    Area area() {
        return new Area(district, street, community);
    }

    AreaLine looked(Integer accounts, List<String> streets, List<String> communities) {
        return new AreaLine(district, street, community, accounts, streets, communities);
    }
}
