package org.hearth.sandbox.certification;

import java.util.List;

/**
 * What the recorded calls say of one case.
 *
 * @param call the call that is missing, or that should not have been made; null when it passed
 * @param evidence the Request-Ids of the calls it rests on
 */
record Judgement(Verdict verdict, String call, List<String> evidence) {}
