package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.InquiryCases.ACCOUNT;
import static org.hearth.sandbox.certification.InquiryCases.PAYMENTS;
import static org.hearth.sandbox.certification.Step.get;
import static org.hearth.sandbox.certification.Step.post;

import java.util.List;
import org.hearth.sandbox.TestAccount;

/** Taking a payment back (partner-api.md, Rules of payment, 6). */
final class ReversalCases {

    private static final String REVERSALS = "reversals";
    private static final String NUMBER = "transactionNumber";
    private static final String ORIGINAL = "originalTransactionNumber";

    private ReversalCases() {}

    static List<CertificationCase> all() {
        return List.of(
                one("reversal-same-day")
                        .expect(post(PAYMENTS).on(TestAccount.TO_REVERSE).answered(201))
                        .expect(
                                post(REVERSALS)
                                        .asking(ORIGINAL, 0, NUMBER)
                                        .asking("amount", 0, "amount")
                                        .answered(201)
                                        .answering("state", "reversed")),
                one("reversal-repeated")
                        .expect(post(REVERSALS).answered(201))
                        .never(
                                post(REVERSALS)
                                        .asking(ORIGINAL, 0, ORIGINAL)
                                        .also(NUMBER + " ≠ 1", PaymentCases::otherNumber)
                                        .answered(200, 201))
                        .expect(post(REVERSALS).sameKeyAs(0).replayed()),
                one("reversal-once")
                        .expect(post(REVERSALS).answered(201))
                        .expect(
                                post(REVERSALS)
                                        .asking(ORIGINAL, 0, ORIGINAL)
                                        .refused(409, "ALREADY_REVERSED")),
                one("reversed-bill-open-again")
                        .expect(post(PAYMENTS).on(TestAccount.TO_REVERSE).answered(201))
                        .expect(post(REVERSALS).asking(ORIGINAL, 0, NUMBER).answered(201))
                        .expect(get(ACCOUNT).on(TestAccount.TO_REVERSE).answered(200))
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.TO_REVERSE)
                                        .also(NUMBER + " ≠ 1", PaymentCases::otherNumber)
                                        .answered(201)),
                one("reversal-voids-what-never-arrived")
                        .expect(post(REVERSALS).answered(201).answering("state", "voided"))
                        .expect(
                                post(PAYMENTS)
                                        .also(
                                                NUMBER + " = 1." + ORIGINAL,
                                                (call, before, block) ->
                                                        call.request()
                                                                .has(
                                                                        NUMBER,
                                                                        before.get(0)
                                                                                .request()
                                                                                .get(ORIGINAL)))
                                        .refused(409, "PAYMENT_VOIDED")),
                one("reversal-after-midnight")
                        .expect(post(PAYMENTS).answered(201))
                        .expect(
                                post(REVERSALS)
                                        .asking(ORIGINAL, 0, NUMBER)
                                        .refused(409, "REVERSAL_WINDOW_CLOSED"))
                        .never(post(REVERSALS).asking(ORIGINAL, 0, NUMBER)));
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.REVERSAL, id);
    }
}
