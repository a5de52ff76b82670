package org.hearth.notice;

/** What an article is, and where it is read. */
public enum ArticleKind {
    SAFETY("/safety"),
    ANNOUNCEMENT("/announcements"),
    /** The one letter of the utility to its customers (致客户的一封信). */
    LETTER("/letter");

    private final String path;

    ArticleKind(String path) {
        this.path = path;
    }

    /** The address of an article of this kind. */
    public String path(String slug) {
        return this == LETTER ? path : path + "/" + slug;
    }
}
