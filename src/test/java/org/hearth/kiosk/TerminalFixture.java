package org.hearth.kiosk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.partner.Tokens;
import org.hearth.platform.id.Ids;

/** Terminals of a test's own, activated already. */
@ApplicationScoped
public class TerminalFixture {

    private static final String SCOPES = "bills:read payments:write kiosks:write";

    private final ClientFixture clients;
    private final TerminalRepository terminals;
    private final Clock clock;

    TerminalFixture(ClientFixture clients, TerminalRepository terminals, Clock clock) {
        this.clients = clients;
        this.terminals = terminals;
        this.clock = clock;
    }

    /** The only terminal of a partner of its own. */
    TestTerminal aTerminal() {
        Client client = clients.aClient(SCOPES);
        String terminalId = "K-" + Ids.next();
        Terminal terminal =
                new Terminal(
                        new RegisterTerminal(client.partnerId(), terminalId, "P-1"),
                        clock.instant());
        terminal.activated(client.clientId(), clock.instant());
        QuarkusTransaction.requiringNew().run(() -> terminals.add(terminal));
        return new TestTerminal(client.partnerId(), terminal.id, terminalId, Tokens.of(client));
    }

    /** Registered by a partner, with no key yet; the client is the partner's own program. */
    TestTerminal registered() {
        Client client = clients.aClient(SCOPES);
        String terminalId = "K-" + Ids.next();
        Terminal terminal =
                new Terminal(
                        new RegisterTerminal(client.partnerId(), terminalId, "P-1"),
                        clock.instant());
        QuarkusTransaction.requiringNew().run(() -> terminals.add(terminal));
        return new TestTerminal(client.partnerId(), terminal.id, terminalId, Tokens.of(client));
    }

    /** The partner's own program, calling for a terminal that is active by itself. */
    TestTerminal officeOf(TestTerminal terminal) {
        Client office = clients.anotherClient(terminal.partnerId, SCOPES);
        return new TestTerminal(
                terminal.partnerId, terminal.key, terminal.terminalId, Tokens.of(office));
    }

    void block(TestTerminal terminal) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Terminal row = terminals.lock(terminal.key).orElseThrow();
                            row.block("Test", clock.instant());
                            terminals.update(row);
                        });
    }
}
