package org.hearth.sandbox.web;

import java.time.Instant;
import org.hearth.sandbox.certification.CaseResult;
import org.hearth.sandbox.certification.CaseWords;
import org.hearth.sandbox.certification.Verdict;

/**
 * One case as a page shows it.
 *
 * @param verdict null in the script without results
 * @param reason why it failed, or null
 * @param call what is missing or was wrong, or null
 * @param evidence Request-Ids, space separated
 */
record CaseLine(
        String id,
        String title,
        String todo,
        boolean required,
        Verdict verdict,
        String reason,
        String call,
        String evidence,
        Instant judgedAt) {

    static CaseLine judged(CaseResult one, CaseWords words) {
        return new CaseLine(
                one.caseId(),
                words.title(one.caseId()),
                words.todo(one.caseId()),
                one.required(),
                one.verdict(),
                one.verdict() == Verdict.FAILED ? words.wrong(one.caseId()) : null,
                one.call(),
                String.join(" ", one.evidence()),
                one.judgedAt());
    }

    static CaseLine unjudged(String id, CaseWords words) {
        return new CaseLine(id, words.title(id), words.todo(id), true, null, null, null, "", null);
    }
}
