package org.hearth.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.hearth.identity.BrowserTokens.Purpose;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;

/**
 * Signing in with a phone and a code sent to it. Nothing here tells whether a phone is known before
 * it is proven.
 */
@ApplicationScoped
public class ResidentSignIn {

    private static final Duration REGISTRATION_LIFE = Duration.ofMinutes(10);
    private static final int CODES = 1_000_000;

    private final SignInCodeRepository codes;
    private final ResidentRepository residents;
    private final SignInLimits limits;
    private final BrowserTokens tokens;
    private final Sessions sessions;
    private final Event<SignInCodeSent> sent;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ResidentSignIn(
            SignInCodeRepository codes,
            ResidentRepository residents,
            SignInLimits limits,
            BrowserTokens tokens,
            Sessions sessions,
            Event<SignInCodeSent> sent,
            AuditTrail audit,
            Clock clock) {
        this.codes = codes;
        this.residents = residents;
        this.limits = limits;
        this.tokens = tokens;
        this.sessions = sessions;
        this.sent = sent;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends a new code; answers the token that the code is entered with. An older code stays good
     * only together with its own token.
     *
     * @param address the network address that asks
     * @throws org.hearth.platform.error.BusinessException RATE_LIMITED
     */
    public String sendCode(Phone phone, String address, Locale locale) {
        limits.beforeSendingCode(phone, address);
        String digits = "%06d".formatted(random.nextInt(CODES));
        // bcrypt takes tens of milliseconds: no connection and no lock is held meanwhile.
        SignInCode code = new SignInCode(phone, BcryptUtil.bcryptHash(digits), clock.instant());
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            codes.persist(code);
                            sent.fire(new SignInCodeSent(phone, digits, locale));
                        });
        return tokens.issue(Purpose.CODE, Long.toString(code.id), REGISTRATION_LIFE);
    }

    /** The phone that a code went to; empty when the token is none or old. */
    @Transactional
    public Optional<Phone> phoneOf(String codeToken) {
        return codeId(Purpose.CODE, codeToken).map(codes::findById).map(SignInCode::phone);
    }

    /**
     * @param locale of the page; messages are in it from now on
     * @throws org.hearth.platform.error.BusinessException RATE_LIMITED
     */
    public CodeEntered enter(String codeToken, String typed, String address, Locale locale) {
        limits.beforeCheckingCode(address);
        Optional<SignInCode> code =
                QuarkusTransaction.requiringNew()
                        .call(() -> codeId(Purpose.CODE, codeToken).map(codes::findById));
        if (code.isEmpty()) {
            return new CodeEntered.Refused(CodeCheck.EXPIRED);
        }
        boolean matches = BcryptUtil.matches(typed, code.get().codeHash);
        return QuarkusTransaction.requiringNew().call(() -> judge(code.get().id, matches, locale));
    }

    private CodeEntered judge(long codeId, boolean matches, Locale locale) {
        Optional<SignInCode> code = codes.locked(codeId);
        CodeCheck check =
                code.map(known -> known.check(matches, clock.instant())).orElse(CodeCheck.EXPIRED);
        if (check != CodeCheck.CORRECT) {
            return new CodeEntered.Refused(check);
        }
        return residents
                .byPhone(code.get().phone())
                .<CodeEntered>map(resident -> new CodeEntered.SignedIn(open(resident, locale)))
                .orElseGet(
                        () ->
                                new CodeEntered.Unregistered(
                                        tokens.issue(
                                                Purpose.REGISTRATION,
                                                Long.toString(codeId),
                                                REGISTRATION_LIFE)));
    }

    /** The phone that is about to be registered; empty when the token is none or old. */
    @Transactional
    public Optional<Phone> registering(String registration) {
        return codeId(Purpose.REGISTRATION, registration)
                .map(codes::findById)
                .map(SignInCode::phone);
    }

    /**
     * Registers the phone proven before, whose owner has accepted the privacy notice; again answers
     * a session of the same login.
     *
     * @param locale of the page; messages are in it from now on
     * @return the token of the new session; empty when the registration's token is none or old
     */
    @Transactional
    public Optional<String> register(String registration, Locale locale) {
        return codeId(Purpose.REGISTRATION, registration)
                .flatMap(codes::locked)
                .filter(SignInCode::wasUsed)
                .map(code -> residents.byPhone(code.phone()).orElseGet(() -> create(code.phone())))
                .map(resident -> open(resident, locale));
    }

    private String open(Resident resident, Locale locale) {
        resident.reads(locale);
        return sessions.open(resident);
    }

    private Resident create(Phone phone) {
        Resident resident = new Resident(phone, clock.instant());
        residents.persist(resident);
        audit.transition(
                Actor.resident(resident.id),
                "resident.registered",
                "resident",
                resident.id,
                null,
                null,
                ResidentStatus.ACTIVE);
        return resident;
    }

    private Optional<Long> codeId(Purpose purpose, String token) {
        return tokens.subject(purpose, token).map(Long::valueOf);
    }
}
