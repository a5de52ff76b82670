package org.hearth.payment.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.partner.Tokens;
import org.hearth.payment.Payments;
import org.hearth.payment.Refunds;
import org.hearth.platform.audit.Actor;
import org.junit.jupiter.api.Test;

/** A partner learns that money which was never applied went back to its customer. */
@QuarkusTest
class RefundedPaymentTest {

    @Inject ClientFixture clients;
    @Inject Payments payments;
    @Inject Refunds refunds;

    @Test
    void money_given_back_from_suspense_is_finished() {
        Client client = clients.aClient();
        PartnerCalls bank = new PartnerCalls(Tokens.of(client));
        Map<String, Object> payment = PartnerCalls.payment("99999999999", 900);
        payment.put("tender", "cash");
        String id =
                bank.collect(payment)
                        .statusCode(201)
                        .body("state", equalTo("suspense"))
                        .body("finished", equalTo(false))
                        .extract()
                        .path("paymentId");
        String number = (String) payment.get("transactionNumber");
        long paymentId =
                payments.byTransactionNumber(client.partnerId(), number).orElseThrow().paymentId();
        long refund = refunds.propose(Actor.staff("first"), paymentId, 900, "nobody's");
        bank.get("/payments/{id}", id).body("finished", equalTo(false));

        refunds.approve(Actor.staff("second"), refund);

        bank.get("/payments/{id}", id)
                .statusCode(200)
                .body("state", equalTo("suspense"))
                .body("finished", equalTo(true));
        bank.get("/payments?transactionNumber={number}", number)
                .body("data.finished", contains(true));
    }
}
