package org.hearth.platform.audit;

/** Who acts: a kind and an id, never a name. */
public record Actor(String kind, String id) {

    public static Actor client(String clientId) {
        return new Actor("client", clientId);
    }

    public static Actor resident(long residentId) {
        return new Actor("resident", Long.toString(residentId));
    }

    public static Actor staff(String username) {
        return new Actor("staff", username);
    }

    public static Actor guest() {
        return new Actor("guest", "web");
    }

    /** A job of Hearth's own, such as the sweep of checkouts. */
    public static Actor system(String job) {
        return new Actor("system", job);
    }

    /** The actor that {@link #toString()} wrote. */
    public static Actor parse(String written) {
        int colon = written.indexOf(':');
        return new Actor(written.substring(0, colon), written.substring(colon + 1));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
