package org.hearth.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.generated.partner.ApiClient;
import org.hearth.generated.partner.ApiException;
import org.hearth.generated.partner.api.InquiryApi;
import org.hearth.generated.partner.api.PaymentsApi;
import org.hearth.generated.partner.api.ReversalsApi;
import org.hearth.generated.partner.api.TokenApi;
import org.hearth.generated.partner.model.Inquiry;
import org.hearth.generated.partner.model.Payment;
import org.hearth.generated.partner.model.PaymentRequest;
import org.hearth.generated.partner.model.Reversal;
import org.hearth.generated.partner.model.ReversalRequest;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.partner.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bank's developer who has nothing but the contract: the client is generated from it. */
@QuarkusTest
class GeneratedClientTest {

    @Inject Given given;
    @Inject ClientFixture clients;
    @TestHTTPResource URI service;

    private AccountRow account;
    private ApiClient signedIn;

    @BeforeEach
    void aBillAndAToken() throws ApiException {
        account = given.account();
        given.bill(account, LocalDate.of(2026, 11, 30), 11_230, 1_600);
        Client bank = clients.aClient();
        String secret = Tokens.basic(bank.clientId(), bank.secret());
        String token =
                new TokenApi(calling(secret))
                        .token("client_credentials", null, null, null, null)
                        .getAccessToken();
        signedIn = calling("Bearer " + token);
    }

    @Test
    void pays_a_bill_and_takes_the_payment_back() throws ApiException {
        Inquiry owed = new InquiryApi(signedIn).inquire(account.number(), null);
        assertThat(owed.getTotalDue()).isEqualTo(12_830);

        PaymentRequest request =
                new PaymentRequest()
                        .transactionNumber(UUID.randomUUID().toString())
                        .accountNumber(account.number())
                        .amount(owed.getTotalDue())
                        .businessDate(LocalDate.of(2026, 11, 23))
                        .paidAt(OffsetDateTime.parse("2026-11-23T17:10:00+08:00"))
                        .channel(PaymentRequest.ChannelEnum.COUNTER)
                        .tender(PaymentRequest.TenderEnum.ACCOUNT)
                        .quoteId(owed.getQuote().getQuoteId());
        Payment payment = new PaymentsApi(signedIn).collect(UUID.randomUUID().toString(), request);
        assertThat(payment.getState()).isEqualTo(Payment.StateEnum.POSTED);
        assertThat(payment.getAllocations()).hasSize(1);
        assertThat(new InquiryApi(signedIn).inquire(account.number(), null).getBills()).isEmpty();

        Reversal reversal =
                new ReversalsApi(signedIn)
                        .reverse(
                                UUID.randomUUID().toString(),
                                new ReversalRequest()
                                        .transactionNumber(UUID.randomUUID().toString())
                                        .originalTransactionNumber(request.getTransactionNumber())
                                        .amount(request.getAmount())
                                        .reason("paid by mistake"));
        assertThat(reversal.getState()).isEqualTo(Reversal.StateEnum.REVERSED);
        assertThat(new PaymentsApi(signedIn).payment(payment.getPaymentId()).getState())
                .isEqualTo(Payment.StateEnum.REVERSED);
        assertThat(new InquiryApi(signedIn).inquire(account.number(), null).getTotalDue())
                .isEqualTo(12_830);
    }

    @Test
    void is_told_what_is_wrong() {
        ApiException refused =
                catchThrowableOfType(
                        ApiException.class, () -> new InquiryApi(signedIn).inquire("99999", null));

        assertThat(refused.getCode()).isEqualTo(404);
        assertThat(refused.getResponseBody()).contains("ACCOUNT_NOT_FOUND");
    }

    private ApiClient calling(String authorization) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(service.toString().replaceFirst("/$", ""));
        client.setRequestInterceptor(request -> request.header("Authorization", authorization));
        return client;
    }
}
