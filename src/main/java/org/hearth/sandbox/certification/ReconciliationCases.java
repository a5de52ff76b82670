package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.Step.get;

import java.util.List;

/** The day's two books (partner-api.md, Rules of payment, 8). */
final class ReconciliationCases {

    private ReconciliationCases() {}

    static List<CertificationCase> all() {
        return List.of(
                one("book-read").expect(get("settlements/{}").answered(200)),
                one("book-lines-read").expect(get("settlements/{}/entries").answered(200)));
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.RECONCILIATION, id);
    }
}
