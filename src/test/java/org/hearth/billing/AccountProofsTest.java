package org.hearth.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.account.Accounts;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.RateLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountProofsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final int FAILURES = 15;

    @Inject Given given;
    @Inject Accounts accounts;
    @Inject BillRepository bills;
    @Inject Clock clock;
    @Inject AccountProofs.Limits configured;

    private AccountProofs proofs;
    private AccountRow account;

    /** As configured, but for the limits of minutes, which would be reached before a day's. */
    @BeforeEach
    void proofsThatLimitFailuresOnly() {
        account = given.account();
        proofs =
                new AccountProofs(
                        accounts,
                        bills,
                        clock,
                        new AccountProofs.Limits() {
                            @Override
                            public RateLimit perAddress() {
                                return new Plenty();
                            }

                            @Override
                            public RateLimit perAccount() {
                                return new Plenty();
                            }

                            @Override
                            public RateLimit failures() {
                                return configured.failures();
                            }
                        });
    }

    private static class Plenty implements RateLimit {
        @Override
        public long requests() {
            return 1000;
        }

        @Override
        public Duration per() {
            return Duration.ofMinutes(1);
        }
    }

    @Test
    void a_bill_of_nothing_proves_nothing() {
        given.bill(account, DUE, 0, 0);

        assertThat(proven(account.number(), new AccountProof(null, 0L))).isFalse();
    }

    @Test
    void a_cancelled_bill_proves_nothing() {
        long bill = given.bill(account, DUE, 11_230, 1_600);
        AccountProof amount = new AccountProof(null, 12_830L);
        assertThat(proven(account.number(), amount)).isTrue();

        given.cancelled(bill);

        assertThat(proven(account.number(), amount)).isFalse();
    }

    @Test
    void fifteen_wrong_proofs_a_day_close_an_account_known_or_not() {
        String[] numbers = {account.number(), "599999998"};
        for (String number : numbers) {
            for (int i = 0; i < FAILURES; i++) {
                assertThat(proven(number, wrong())).isFalse();
            }
            assertThatThrownBy(() -> proven(number, right()))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            refused ->
                                    assertThat(refused.code())
                                            .isEqualTo(RequestError.RATE_LIMITED));
        }
    }

    @Test
    void right_proofs_are_not_counted() {
        for (int i = 0; i < 2 * FAILURES; i++) {
            assertThat(proven(account.number(), right())).isTrue();
        }
        assertThat(proven(account.number(), wrong())).isFalse();
    }

    private boolean proven(String number, AccountProof proof) {
        return proofs.prove(number, proof, "10.79.0.1").isPresent();
    }

    private AccountProof right() {
        return new AccountProof(account.phone().substring(7), null);
    }

    private AccountProof wrong() {
        int ending = Integer.parseInt(account.phone().substring(7));
        return new AccountProof("%04d".formatted((ending + 1) % 10_000), null);
    }
}
