package org.hearth.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.hearth.platform.tenant.CallLocal;
import org.hibernate.StatelessSession;

/**
 * Keeps the signature of a request with what came of it, in the same transaction: evidence is there
 * exactly when the payment or reversal is. A request that was not signed leaves none.
 */
@ApplicationScoped
public class SignatureEvidence {

    private static final CallLocal<SignedMessage> OF_CALL = new CallLocal<>();

    private final StatelessSession session;
    private final Clock clock;

    SignatureEvidence(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** The request that is being answered is this signed message. */
    public void ofThisCall(SignedMessage message) {
        OF_CALL.put(message);
    }

    /**
     * Keeps the signature of the request that is being answered, if it has one.
     *
     * @param subjectId the payment or reversal that came of it
     */
    @Transactional(TxType.MANDATORY)
    public void keepFor(long subjectId) {
        SignedMessage message = OF_CALL.get();
        if (message != null) {
            session.insert(new MessageEvidence(subjectId, message, clock.instant()));
        }
    }
}
