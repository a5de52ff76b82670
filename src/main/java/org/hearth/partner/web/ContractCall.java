package org.hearth.partner.web;

import java.util.List;
import org.hearth.platform.error.ExplainedCode;

/**
 * A call as a page shows it.
 *
 * @param tag under which the contract has it
 * @param scope that its token needs; null for the token itself
 * @param body the object it sends, or null
 */
record ContractCall(
        String id,
        String tag,
        String method,
        String path,
        String summary,
        Prose text,
        String scope,
        List<ContractField> parameters,
        String body,
        List<Answer> answers) {

    /**
     * What it may answer.
     *
     * @param object the object in it, or null
     * @param codes the errors with this status; none for a success
     */
    record Answer(String status, Prose text, String object, List<ExplainedCode> codes) {}
}
