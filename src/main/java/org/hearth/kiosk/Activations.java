package org.hearth.kiosk;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;

/** How a machine becomes a terminal: staff give out a code, the machine trades it for a client. */
@ApplicationScoped
public class Activations {

    /** Compared with where there is no such code, so that the time taken does not tell. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("no code");

    private static final int SELECTORS = 1_000_000;
    private static final long SECRETS = 10_000_000_000L;

    private final TerminalRepository terminals;
    private final ActivationRepository codes;
    private final ReportRepository reports;
    private final TerminalClients clients;
    private final TerminalIdentities identities;
    private final AuditTrail audit;
    private final Provider<String> publicUrl;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Activations(
            TerminalRepository terminals,
            ActivationRepository codes,
            ReportRepository reports,
            TerminalClients clients,
            TerminalIdentities identities,
            AuditTrail audit,
            @ConfigProperty(name = "hearth.public-url") Provider<String> publicUrl,
            Clock clock) {
        this.terminals = terminals;
        this.codes = codes;
        this.reports = reports;
        this.clients = clients;
        this.identities = identities;
        this.audit = audit;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /**
     * A new code for a terminal; one given out before ends.
     *
     * @return sixteen digits, to be shown once
     * @throws BusinessException TERMINAL_NOT_FOUND
     */
    public String newCode(Actor by, long terminalKey) {
        String selector = "%06d".formatted(random.nextInt(SELECTORS));
        String secret = "%010d".formatted(random.nextLong(SECRETS));
        String hash = BcryptUtil.bcryptHash(secret);
        QuarkusTransaction.requiringNew().run(() -> keep(by, terminalKey, selector, hash));
        return selector + secret;
    }

    private void keep(Actor by, long terminalKey, String selector, String hash) {
        Terminal terminal =
                terminals
                        .lock(terminalKey)
                        .orElseThrow(() -> new BusinessException(KioskError.TERMINAL_NOT_FOUND));
        Instant now = clock.instant();
        codes.lockNewestOf(terminalKey)
                .ifPresent(
                        older -> {
                            older.end(now);
                            codes.update(older);
                        });
        codes.add(new ActivationCode(terminalKey, selector, hash, by, now));
        audit.transition(
                by,
                "kiosk.code-given",
                "terminal",
                terminalKey,
                null,
                terminal.state,
                terminal.state);
    }

    /**
     * Trades a code for a client of the machine's own. The same code with the same key again, after
     * a lost answer, gets the same client.
     *
     * @param code as it was typed
     * @throws BusinessException ACTIVATION_CODE_INVALID, KEY_NOT_SUPPORTED
     */
    public Activated activate(String code, PublicKeyOfTerminal key) {
        String selector = code.substring(0, ActivationCode.SELECTOR_DIGITS);
        Optional<ActivationCode> known =
                QuarkusTransaction.requiringNew().call(() -> attempt(selector));
        boolean matches =
                BcryptUtil.matches(
                        code.substring(ActivationCode.SELECTOR_DIGITS),
                        known.map(found -> found.codeHash).orElse(NOBODYS_HASH));
        if (known.isEmpty() || !matches) {
            throw invalid();
        }
        return QuarkusTransaction.requiringNew().call(() -> bind(selector, known.get(), key));
    }

    /** Counted and committed before the digits are compared. */
    private Optional<ActivationCode> attempt(String selector) {
        return codes.lock(selector)
                .filter(code -> code.attempt(clock.instant()))
                .map(
                        code -> {
                            codes.update(code);
                            return code;
                        });
    }

    /** The terminal's row first, then the code's, as where a code is given out. */
    private Activated bind(String selector, ActivationCode known, PublicKeyOfTerminal key) {
        Instant now = clock.instant();
        Terminal terminal = terminals.lock(known.terminalKey).orElseThrow(Activations::invalid);
        ActivationCode code =
                codes.lock(selector)
                        .filter(found -> found.id == known.id)
                        .filter(found -> found.servesKey(key.thumbprint()))
                        .orElseThrow(Activations::invalid);
        if (code.usedAt == null) {
            TerminalState before = terminal.state;
            terminal.activated(clients.give(terminal, key), now);
            terminals.update(terminal);
            code.use(key.thumbprint(), now);
            codes.update(code);
            identities.changed(terminal.clientId);
            audit.transition(
                    Actor.client(terminal.clientId),
                    "kiosk.activated",
                    "terminal",
                    terminal.id,
                    null,
                    before,
                    terminal.state);
        }
        return new Activated(
                terminal.terminalId,
                terminal.pointCode,
                terminal.clientId,
                publicUrl.get() + "/oauth/token",
                lastGiven(terminal),
                now);
    }

    /** A payment that was numbered and lost with the old machine leaves a gap, not its number. */
    private long lastGiven(Terminal terminal) {
        return reports.of(List.of(terminal.id)).stream()
                .mapToLong(report -> Math.max(report.sequenceNo, terminal.lastSequence))
                .findAny()
                .orElse(terminal.lastSequence);
    }

    private static BusinessException invalid() {
        return new BusinessException(KioskError.ACTIVATION_CODE_INVALID);
    }
}
