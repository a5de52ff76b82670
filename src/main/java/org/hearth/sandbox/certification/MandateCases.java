package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.Step.get;
import static org.hearth.sandbox.certification.Step.post;

import java.util.List;
import org.hearth.sandbox.TestAccount;

/** Direct debit mandates (domain.md, Payments). */
final class MandateCases {

    private static final String MANDATES = "mandates";

    private MandateCases() {}

    static List<CertificationCase> all() {
        return List.of(
                one("mandate-signed").expect(post(MANDATES).on(TestAccount.DEBIT).answered(201)),
                one("mandate-read")
                        .expect(post(MANDATES).answered(201))
                        .expect(get("mandates/{}").reading(0, "mandateId").answered(200)),
                one("mandate-cancelled")
                        .expect(post(MANDATES).answered(201))
                        .expect(
                                post("mandates/{}/cancellation")
                                        .reading(0, "mandateId")
                                        .answered(200)));
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.MANDATE, id);
    }
}
