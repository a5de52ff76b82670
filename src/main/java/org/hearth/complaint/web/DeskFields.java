package org.hearth.complaint.web;

import org.hearth.platform.html.FormErrors;

/** What staff typed beside the answer, as it is shown again. */
record DeskFields(String reason, String severityReason, String note, String words) {

    private static final int SHORTEST = 4;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_WORDS = 1_000;

    static DeskFields empty() {
        return new DeskFields("", "", "", "");
    }

    static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    static void reason(FormErrors errors, String field, String typed, ComplaintMessages texts) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST_REASON) {
            errors.add(field, texts.reason_wrong());
        }
    }

    static void words(FormErrors errors, String field, String typed, ComplaintMessages texts) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST_WORDS) {
            errors.add(field, texts.not_solved_wrong());
        }
    }
}
