package org.hearth.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of the books finds each kind of disagreement, and staff alone may run it. */
@QuarkusTest
class LedgerCheckTest {

    @Inject Given given;
    @Inject Payments payments;
    @Inject Reversals reversals;
    @Inject LedgerCheck ledger;

    @ParameterizedTest
    @CsvSource({
        "BALANCE_IS_CREDITS_LESS_DEBITS, account, balance_fen",
        "BILL_PAID_IS_ITS_ALLOCATIONS, bill, paid_fen",
        "PAYMENT_IS_ALLOCATIONS_AND_CREDIT, payment, unapplied_fen",
        "REVERSED_PAYMENT_IS_ITS_REVERSAL, payment, unapplied_fen"
    })
    void aFenTooManyIsFound(LedgerRule rule, String table, String column) {
        AccountRow account = given.account();
        long bill = given.bill(account, Order.TODAY, 5_000, 0);
        long bank = given.bank();
        PaymentView payment =
                payments.collect(Order.of(bank, account.number(), 5_000).build()).payment();
        if (rule == LedgerRule.REVERSED_PAYMENT_IS_ITS_REVERSAL) {
            reversals.reverse(Undo.of(bank, payment).build());
        }
        long row =
                switch (table) {
                    case "account" -> account.id();
                    case "bill" -> bill;
                    default -> payment.paymentId();
                };

        given.run("update " + table + " set " + column + " = " + column + " + 1 where id = ?", row);
        List<LedgerFault> faults = ledger.run().faults();
        given.run("update " + table + " set " + column + " = " + column + " - 1 where id = ?", row);

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).rule()).isEqualTo(rule);
        assertThat(faults.get(0).id()).isEqualTo(row);
        assertThat(Math.abs(faults.get(0).recordedFen() - faults.get(0).computedFen())).isOne();
    }

    @Test
    @TestSecurity(
            user = "staff:1",
            roles = {"staff", "finance"})
    void financeSeesThatTheBooksAgree() {
        given.account();
        io.restassured.RestAssured.given()
                .get("/q/health/ledger")
                .then()
                .statusCode(200)
                .body("faults", empty())
                .body("accounts", greaterThan(0));
    }

    @Test
    @TestSecurity(
            user = "staff:1",
            roles = {"staff", "finance"})
    void financeSeesThatTheBooksDoNotAgree() {
        AccountRow account = given.account();
        given.run("update account set balance_fen = 1 where id = ?", account.id());
        try {
            io.restassured.RestAssured.given()
                    .get("/q/health/ledger")
                    .then()
                    .statusCode(503)
                    .body("faults", hasSize(1));
        } finally {
            given.run("update account set balance_fen = 0 where id = ?", account.id());
        }
    }

    @Test
    @TestSecurity(
            user = "staff:1",
            roles = {"staff", "agent"})
    void anAgentMayNotRunIt() {
        io.restassured.RestAssured.given().get("/q/health/ledger").then().statusCode(403);
    }
}
