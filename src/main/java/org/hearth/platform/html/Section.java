package org.hearth.platform.html;

/** The parts of the portal in its navigation, and which pages belong to each. */
public enum Section {
    HOME,
    BILLS,
    SERVICES,
    POINTS,
    ME,
    SEARCH,
    NONE;

    static Section of(String path) {
        if (path.equals("/")) {
            return HOME;
        }
        if (path.equals("/search")) {
            return SEARCH;
        }
        String under = path + "/";
        if (under.startsWith("/me/bills/") || under.startsWith("/pay/")) {
            return BILLS;
        }
        if (under.startsWith("/services/")
                || under.startsWith("/complaints/")
                || under.startsWith("/messages/")
                || under.startsWith("/praise/")) {
            return SERVICES;
        }
        if (under.startsWith("/points/")) {
            return POINTS;
        }
        return under.startsWith("/me/") ? ME : NONE;
    }

    public boolean is(String name) {
        return name().equals(name);
    }
}
