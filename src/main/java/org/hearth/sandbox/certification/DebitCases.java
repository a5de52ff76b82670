package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.Step.get;
import static org.hearth.sandbox.certification.Step.post;

import java.util.List;

/** Batches of direct debits (partner-api.md, Rules of payment, 9). */
final class DebitCases {

    private static final String BATCHES = "debit-batches";
    private static final String RESULTS = BATCHES + "/{}/results";

    private DebitCases() {}

    static List<CertificationCase> all() {
        return List.of(
                one("batch-found")
                        .expect(
                                get(BATCHES)
                                        .answered(200)
                                        .also(
                                                "data ≠ []",
                                                (call, before, block) ->
                                                        call.answer().number("data.size") > 0))
                        .expect(
                                get(BATCHES + "/{}/items")
                                        .reading(0, "data.0.batchId")
                                        .answered(200)),
                one("debit-collected").expect(reported("collected")),
                one("debit-failed").expect(reported("failed")),
                one("debit-returned").expect(reported("collected")).expect(reported("returned")),
                one("results-again")
                        .expect(post(RESULTS).answered(200))
                        .expect(
                                post(RESULTS)
                                        .answered(200)
                                        .also(
                                                "replayed > 0",
                                                (call, before, block) ->
                                                        call.answer().number("counts.replayed")
                                                                > 0)));
    }

    /** At least one such result was applied. */
    private static Step reported(String result) {
        return post(RESULTS)
                .also(
                        "result=" + result,
                        (call, before, block) -> call.request().hasAny("results", "result", result))
                .answered(200)
                .also(
                        "accepted > 0",
                        (call, before, block) -> call.answer().number("counts.accepted") > 0);
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.DEBIT, id);
    }
}
