package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.Step.get;
import static org.hearth.sandbox.certification.Step.post;

import java.time.Duration;
import java.util.List;
import org.hearth.sandbox.TestAccount;

/** Asking what is owed, and heeding the answer (partner-api.md, Calls). */
final class InquiryCases {

    static final String ACCOUNT = "accounts/{}";
    static final String PAYMENTS = "payments";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private InquiryCases() {}

    static List<CertificationCase> all() {
        return List.of(
                one("inquiry-two-bills")
                        .expect(
                                get(ACCOUNT)
                                        .on(TestAccount.TWO_BILLS)
                                        .answered(200)
                                        .answering("bills.size", "2")),
                one("inquiry-late-fee").expect(get(ACCOUNT).on(TestAccount.OVERDUE).answered(200)),
                one("inquiry-nothing-owed")
                        .expect(get(ACCOUNT).on(TestAccount.NOTHING_OWED).answered(200))
                        .never(post(PAYMENTS).on(TestAccount.NOTHING_OWED)),
                one("inquiry-credit").expect(get(ACCOUNT).on(TestAccount.IN_CREDIT).answered(200)),
                one("inquiry-unknown")
                        .expect(get(ACCOUNT).onUnknown().refused(404, "ACCOUNT_NOT_FOUND"))
                        .never(post(PAYMENTS).onUnknown()),
                one("inquiry-closed")
                        .expect(
                                get(ACCOUNT)
                                        .on(TestAccount.CLOSED)
                                        .refused(404, "ACCOUNT_NOT_FOUND"))
                        .never(
                                post(PAYMENTS)
                                        .on(TestAccount.CLOSED)
                                        .also("tender ≠ cash", InquiryCases::notCash)),
                one("inquiry-ic-card")
                        .expect(
                                get(ACCOUNT)
                                        .on(TestAccount.IC_CARD)
                                        .answered(200)
                                        .answering("meterType", "ic-card"))
                        .never(post(PAYMENTS).on(TestAccount.IC_CARD)),
                one("inquiry-limited")
                        .expect(get(ACCOUNT).on(TestAccount.LIMITED).refused(429, "RATE_LIMITED"))
                        .never(get(ACCOUNT).on(TestAccount.LIMITED).soonerThan(0, PAUSE))
                        .expect(
                                get(ACCOUNT)
                                        .on(TestAccount.LIMITED)
                                        .atLeastAfter(0, PAUSE)
                                        .answered(200)));
    }

    private static boolean notCash(Call call, List<Call> before, int block) {
        return !call.request().has("tender", "cash");
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.INQUIRY, id);
    }
}
