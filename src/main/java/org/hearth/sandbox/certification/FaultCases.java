package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.InquiryCases.PAYMENTS;
import static org.hearth.sandbox.certification.Step.get;
import static org.hearth.sandbox.certification.Step.post;

import java.time.Duration;
import java.util.List;
import org.hearth.sandbox.TestAccount;

/** What to do when no answer comes, or a bad one (partner-api.md, Rules of payment, 1 and 11). */
final class FaultCases {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String NUMBER = "transactionNumber";

    private FaultCases() {}

    static List<CertificationCase> all() {
        return List.of(
                once("slow-answer-repeated", TestAccount.SLOW_ANSWER)
                        .expect(post(PAYMENTS).on(TestAccount.SLOW_ANSWER).sameKeyAs(0).replayed()),
                once("slow-answer-looked-up", TestAccount.SLOW_ANSWER).expect(lookUp()),
                once("lost-answer-repeated", TestAccount.LOST_ANSWER)
                        .expect(post(PAYMENTS).on(TestAccount.LOST_ANSWER).sameKeyAs(0).replayed()),
                once("lost-answer-looked-up", TestAccount.LOST_ANSWER).expect(lookUp()),
                one("error-repeated")
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.ERROR_BEFORE)
                                        .refused(503, "UNAVAILABLE"))
                        .never(anotherPayment(TestAccount.ERROR_BEFORE))
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.ERROR_BEFORE)
                                        .sameKeyAs(0)
                                        .answered(201)),
                one("error-looked-up")
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.ERROR_AFTER)
                                        .refused(500, "INTERNAL_ERROR"))
                        .never(anotherPayment(TestAccount.ERROR_AFTER))
                        .expect(lookUp()),
                one("in-progress-repeated")
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.BUSY)
                                        .refused(409, "PAYMENT_IN_PROGRESS"))
                        .never(anotherPayment(TestAccount.BUSY))
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.BUSY)
                                        .sameKeyAs(0)
                                        .atLeastAfter(0, PAUSE)
                                        .answered(201)),
                one("key-for-one-payment")
                        .expect(post(PAYMENTS).answered(201))
                        .expect(post(PAYMENTS).sameKeyAs(0).refused(422, "IDEMPOTENCY_MISMATCH"))
                        .never(post(PAYMENTS).sameKeyAs(0).refused(422, "IDEMPOTENCY_MISMATCH")));
    }

    private static CertificationCase once(String id, TestAccount account) {
        return one(id).expect(post(PAYMENTS).on(account).answered(201))
                .never(anotherPayment(account));
    }

    /** The customer pays once: a second payment with another number would take the money twice. */
    private static Step anotherPayment(TestAccount account) {
        return post(PAYMENTS).on(account).also("transactionNumber ≠ 1", PaymentCases::otherNumber);
    }

    private static Step lookUp() {
        return get(PAYMENTS).querying(NUMBER, 0, NUMBER).answered(200).answering("data.size", "1");
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.FAULTS, id);
    }
}
