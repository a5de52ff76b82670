package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.Step.get;
import static org.hearth.sandbox.certification.Step.post;

import java.util.List;

/** The day's two books (partner-api.md, Rules of payment, 8). */
final class ReconciliationCases {

    private static final String FILES = "reconciliations";

    private ReconciliationCases() {}

    static List<CertificationCase> all() {
        return List.of(
                one("book-read").expect(get("settlements/{}").answered(200)),
                one("book-lines-read").expect(get("settlements/{}/entries").answered(200)),
                one("books-agree")
                        .expect(
                                post(FILES)
                                        .also(
                                                "count > 0",
                                                (call, before, block) ->
                                                        call.answer().number("count") > 0)
                                        .answered(201)
                                        .answering("openDifferences", "0")),
                one("wrong-totals-corrected")
                        .expect(post(FILES).refused(422, "TOTALS_WRONG"))
                        .expect(post(FILES).answered(201)),
                one("file-again").expect(post(FILES).answered(201)).expect(post(FILES).replayed()),
                one("result-read")
                        .expect(post(FILES).answered(201))
                        .expect(get(FILES + "/{}").reading(0, "reconciliationId").answered(200)),
                one("differences-read").expect(get(FILES + "/{}/differences").answered(200)));
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.RECONCILIATION, id);
    }
}
