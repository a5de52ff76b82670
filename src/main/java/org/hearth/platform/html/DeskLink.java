package org.hearth.platform.html;

/** A desk as it is linked to, in the visitor's language. */
public record DeskLink(Desk desk, Visit visit, boolean current) {

    public String path() {
        return desk.path();
    }

    public String icon() {
        return desk.icon();
    }

    public String title() {
        return desk.title().apply(visit);
    }

    public String purpose() {
        return desk.purpose().apply(visit);
    }

    /** Empty when all is well. */
    public String alert() {
        String alert = desk.alert().apply(visit);
        return alert == null ? "" : alert;
    }
}
