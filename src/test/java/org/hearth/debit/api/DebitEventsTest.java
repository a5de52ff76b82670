package org.hearth.debit.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.debit.DebitFixture;
import org.hearth.debit.ResidentMandates;
import org.hearth.identity.Phone;
import org.hearth.identity.TestSessions;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a bank is told without asking. */
@QuarkusTest
class DebitEventsTest {

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject DebitFixture debits;
    @Inject ResidentMandates residents;
    @Inject TestSessions sessions;
    @Inject TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void ofAMandateThatAResidentAskedForAndTookBack() {
        ClientFixture.Client client = clients.aClient();
        DebitCalls bank = new DebitCalls(Tokens.of(client));
        AccountRow account = given.account();
        long resident = sessions.residentId(new Phone(account.phone()));
        given.follows(resident, account);

        long mandate =
                residents.ask(resident, account.number(), "bank-" + client.partnerId()).mandateId();
        residents.cancel(resident, mandate);

        bank.get("/events")
                .statusCode(200)
                .body("data.type", contains("mandate.requested", "mandate.cancelled"))
                .body("data[0].data.accountNumber", equalTo(account.number()))
                .body("data[0].data.state", equalTo("pending"))
                .body("data[1].data.cancelledBy", equalTo("resident"));
    }

    @Test
    void ofABatchThatIsReady() {
        ClientFixture.Client client = clients.aClient();
        DebitCalls bank = new DebitCalls(Tokens.of(client));
        debits.owing(client, 12_840);
        debits.collectDay();

        bank.get("/events")
                .statusCode(200)
                .body("data.type", contains("debit-batch.ready"))
                .body("data[0].data.count", equalTo(1))
                .body("data[0].data.total", equalTo(12_840))
                .body("data[0].data.state", equalTo("ready"));
    }
}
