package org.hearth.notice;

/** Whether a version of an article may still be written. */
public enum ArticleVersionState {
    DRAFT,
    /** Read from its time on, which may lie ahead; never written again. */
    PUBLISHED
}
