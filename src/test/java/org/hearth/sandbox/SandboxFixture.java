package org.hearth.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.platform.security.Scope;
import org.hearth.platform.tenant.Tenant;

/** Partners of a test's own in the sandbox. */
@ApplicationScoped
class SandboxFixture {

    private final ClientFixture clients;
    private final Sandbox sandbox;

    SandboxFixture(ClientFixture clients, Sandbox sandbox) {
        this.clients = clients;
        this.sandbox = sandbox;
    }

    /** A bank that nobody else is, with its block of accounts. */
    Bank bank() {
        return bank(String.join(" ", Scope.ALL));
    }

    Bank bank(String scopes) {
        return Tenant.SANDBOX.call(
                () -> {
                    Client client = clients.aClient(scopes);
                    sandbox.open(client.partnerId());
                    int block = sandbox.partner(client.partnerId()).orElseThrow().block();
                    return new Bank(client, block);
                });
    }

    record Bank(Client client, int block) {

        SandboxBank signedIn() {
            return SandboxBank.of(client.clientId(), client.secret());
        }

        String number(TestAccount account) {
            return account.number(block);
        }
    }
}
