package org.hearth.platform.error;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a partner may do after an error (partner-api.md, Ground rules). */
public enum Retry {
    NEVER("never"),
    SAME_KEY("same-key"),
    QUERY_FIRST("query-first");

    private final String published;

    Retry(String published) {
        this.published = published;
    }

    @JsonValue
    public String published() {
        return published;
    }
}
