package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.InquiryCases.PAYMENTS;
import static org.hearth.sandbox.certification.Step.get;
import static org.hearth.sandbox.certification.Step.post;

import java.util.List;

/** Reading one's own payments. */
final class LookupCases {

    private static final String NUMBER = "transactionNumber";

    private LookupCases() {}

    static List<CertificationCase> all() {
        return List.of(
                one("payment-read")
                        .expect(post(PAYMENTS).answered(201))
                        .expect(get("payments/{}").reading(0, "paymentId").answered(200)),
                one("never-arrived-then-sent")
                        .expect(
                                get(PAYMENTS)
                                        .querying(NUMBER)
                                        .answered(200)
                                        .answering("data.size", "0"))
                        .expect(
                                post(PAYMENTS)
                                        .also(
                                                NUMBER + " = 1",
                                                (call, before, block) ->
                                                        call.request()
                                                                .has(
                                                                        NUMBER,
                                                                        before.get(0)
                                                                                .query()
                                                                                .get(NUMBER)))
                                        .answered(201)),
                one("payments-of-a-day")
                        .expect(get(PAYMENTS).querying("businessDate").answered(200)),
                one("payments-in-parts")
                        .expect(
                                get(PAYMENTS)
                                        .querying("businessDate")
                                        .answered(200)
                                        .also(
                                                "next",
                                                (call, b, k) -> call.answer().get("next") != null))
                        .expect(
                                get(PAYMENTS)
                                        .also(
                                                "after = 1.next",
                                                (call, before, block) ->
                                                        call.query()
                                                                .has(
                                                                        "after",
                                                                        before.get(0)
                                                                                .answer()
                                                                                .get("next")))
                                        .answered(200)));
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.LOOKUP, id);
    }
}
