package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.InquiryCases.ACCOUNT;
import static org.hearth.sandbox.certification.InquiryCases.PAYMENTS;
import static org.hearth.sandbox.certification.Step.get;
import static org.hearth.sandbox.certification.Step.post;

import java.util.List;
import org.hearth.sandbox.TestAccount;

/** Collecting by the rules of the account (partner-api.md, Rules of payment, 3 to 5 and 7). */
final class PaymentCases {

    private PaymentCases() {}

    static List<CertificationCase> all() {
        return List.of(
                inquiredAndPaid("pay-whole", TestAccount.TWO_BILLS),
                inquiredAndPaid("pay-late-fee", TestAccount.OVERDUE),
                one("pay-part")
                        .expect(get(ACCOUNT).on(TestAccount.THIRD_BILL).answered(200))
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.THIRD_BILL)
                                        .also("amount < totalDue", PaymentCases::less)
                                        .answered(201)),
                one("pay-in-advance")
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.IN_CREDIT)
                                        .answered(201)
                                        .also("credited > 0", PaymentCases::credited)),
                wholeOnly("pay-industrial", TestAccount.INDUSTRIAL, PaymentCases::less),
                wholeOnly("pay-cng-station", TestAccount.CNG_STATION, PaymentCases::notTotal),
                inquiredAndPaid("pay-iot", TestAccount.IOT),
                one("pay-online").expect(post(PAYMENTS).asking("channel", "online").answered(201)),
                one("bill-changed")
                        .expect(get(ACCOUNT).on(TestAccount.CHANGED_BILL).answered(200))
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.CHANGED_BILL)
                                        .askingAnswered("quoteId", 0, "quote.quoteId")
                                        .refused(412, "BILL_CHANGED"))
                        .never(
                                post(PAYMENTS)
                                        .on(TestAccount.CHANGED_BILL)
                                        .askingAnswered("quoteId", 0, "quote.quoteId"))
                        .expect(get(ACCOUNT).on(TestAccount.CHANGED_BILL).answered(200))
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.CHANGED_BILL)
                                        .askingAnswered("quoteId", 2, "quote.quoteId")
                                        .askingAnswered("amount", 2, "totalDue")
                                        .answered(201)),
                one("paid-meanwhile")
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.PAID_MEANWHILE)
                                        .refused(412, "BILL_CHANGED"))
                        .expect(
                                get(ACCOUNT)
                                        .on(TestAccount.PAID_MEANWHILE)
                                        .answered(200)
                                        .answering("totalDue", "0"))
                        .never(
                                post(PAYMENTS)
                                        .on(TestAccount.PAID_MEANWHILE)
                                        .also(
                                                "tender ≠ cash",
                                                (call, before, block) ->
                                                        !call.request().has("tender", "cash"))),
                one("cash-becomes-credit")
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.PAID_MEANWHILE)
                                        .asking("tender", "cash")
                                        .answered(201)
                                        .also("credited > 0", PaymentCases::credited))
                        .never(
                                post("reversals")
                                        .asking(
                                                "originalTransactionNumber",
                                                0,
                                                "transactionNumber")),
                one("cash-waits-in-suspense")
                        .expect(
                                post(PAYMENTS)
                                        .on(TestAccount.CLOSED)
                                        .asking("tender", "cash")
                                        .answered(201)
                                        .answering("state", "suspense"))
                        .never(
                                post(PAYMENTS)
                                        .on(TestAccount.CLOSED)
                                        .also("transactionNumber ≠ 1", PaymentCases::otherNumber))
                        .expect(get("payments/{}").reading(0, "paymentId").answered(200)),
                one("yesterdays-date")
                        .expect(
                                post(PAYMENTS)
                                        .also("businessDate = yesterday", PaymentCases::ofYesterday)
                                        .answered(201)));
    }

    private static CertificationCase inquiredAndPaid(String id, TestAccount account) {
        return one(id).expect(get(ACCOUNT).on(account).answered(200))
                .expect(
                        post(PAYMENTS)
                                .on(account)
                                .askingAnswered("amount", 0, "totalDue")
                                .answered(201));
    }

    private static CertificationCase wholeOnly(
            String id, TestAccount account, Step.Condition wrong) {
        return one(id).expect(get(ACCOUNT).on(account).answered(200))
                .never(post(PAYMENTS).on(account).also("amount ≠ totalDue", wrong))
                .expect(
                        post(PAYMENTS)
                                .on(account)
                                .askingAnswered("amount", 0, "totalDue")
                                .answered(201));
    }

    private static boolean less(Call call, List<Call> before, int block) {
        return call.request().number("amount") < before.get(0).answer().number("totalDue");
    }

    private static boolean notTotal(Call call, List<Call> before, int block) {
        return call.request().number("amount") != before.get(0).answer().number("totalDue");
    }

    private static boolean credited(Call call, List<Call> before, int block) {
        return call.answer().number("credited") > 0;
    }

    static boolean otherNumber(Call call, List<Call> before, int block) {
        return !call.request()
                .has("transactionNumber", before.get(0).request().get("transactionNumber"));
    }

    private static boolean ofYesterday(Call call, List<Call> before, int block) {
        return call.request()
                .has("businessDate", Days.of(call.partnerAt()).minusDays(1).toString());
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.PAYMENT, id);
    }
}
