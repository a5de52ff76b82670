package org.hearth.appointment.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.appointment.Capacities;
import org.hearth.appointment.CapacityCell;
import org.hearth.appointment.CapacityDay;
import org.hearth.appointment.DayPart;

/**
 * The rules of a branch and skill as their form shows them.
 *
 * @param typed by field, such as {@code MONDAY-MORNING}
 */
record CapacityTable(Map<String, String> typed) {

    static CapacityTable of(Map<CapacityCell, Integer> places) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (CapacityCell cell : cells()) {
            typed.put(field(cell), Integer.toString(places.getOrDefault(cell, 0)));
        }
        return new CapacityTable(typed);
    }

    static CapacityTable typed(MultivaluedMap<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (CapacityCell cell : cells()) {
            String value = form.getFirst(field(cell));
            typed.put(field(cell), value == null ? "" : value.strip());
        }
        return new CapacityTable(typed);
    }

    int size() {
        return typed.size();
    }

    /** The fields that hold a number of places. */
    Map<CapacityCell, Integer> places() {
        Map<CapacityCell, Integer> places = new HashMap<>();
        for (CapacityCell cell : cells()) {
            count(typed.get(field(cell))).ifPresent(count -> places.put(cell, count));
        }
        return places;
    }

    /** The fields that do not. */
    List<String> wrong() {
        return typed.keySet().stream().filter(field -> count(typed.get(field)).isEmpty()).toList();
    }

    static Optional<Integer> count(String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(count -> count <= Capacities.MOST);
    }

    public List<CapacityDay> days() {
        return List.of(CapacityDay.values());
    }

    public List<DayPart> parts() {
        return List.of(DayPart.values());
    }

    public String field(CapacityDay day, DayPart part) {
        return day + "-" + part;
    }

    public String value(CapacityDay day, DayPart part) {
        return typed.get(field(day, part));
    }

    private static String field(CapacityCell cell) {
        return cell.day() + "-" + cell.part();
    }

    private static List<CapacityCell> cells() {
        return Arrays.stream(CapacityDay.values())
                .flatMap(
                        day ->
                                Arrays.stream(DayPart.values())
                                        .map(part -> new CapacityCell(day, part)))
                .toList();
    }
}
