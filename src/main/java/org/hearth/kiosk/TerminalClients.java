package org.hearth.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import org.hearth.partner.ClientCredentials;
import org.hearth.partner.NewClient;
import org.hearth.partner.PartnerClients;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.Scope;

/** Gives each terminal a client of its own, proven by the terminal's key and by nothing else. */
@ApplicationScoped
class TerminalClients {

    private static final Set<String> SCOPES =
            Set.of(Scope.BILLS_READ, Scope.PAYMENTS_WRITE, Scope.KIOSKS_WRITE);

    private final PartnerClients clients;
    private final ClientCredentials credentials;

    TerminalClients(PartnerClients clients, ClientCredentials credentials) {
        this.clients = clients;
        this.credentials = credentials;
    }

    /**
     * The terminal's client with this key; a key it had before ends at once.
     *
     * @return the client id
     * @throws org.hearth.platform.error.BusinessException KEY_NOT_SUPPORTED
     */
    String give(Terminal terminal, PublicKeyOfTerminal key) {
        Actor by = Actor.system("kiosk-activation");
        if (terminal.clientId == null) {
            return clients.createWithKey(
                    by, new NewClient(terminal.partnerId, terminal.terminalId, SCOPES), key.jwk());
        }
        credentials.rotateKey(by, terminal.clientId, key.jwk(), Duration.ZERO);
        return terminal.clientId;
    }
}
