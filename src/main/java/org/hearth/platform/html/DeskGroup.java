package org.hearth.platform.html;

import java.util.List;

/**
 * The desks of one part of the navigation.
 *
 * @param desks at least one
 */
public record DeskGroup(String title, List<DeskLink> desks) {

    public boolean current() {
        return desks.stream().anyMatch(DeskLink::current);
    }

    public DeskLink first() {
        return desks.get(0);
    }

    /** A part with one desk is called as that desk is. */
    public String label() {
        return desks.size() == 1 ? first().title() : title;
    }
}
