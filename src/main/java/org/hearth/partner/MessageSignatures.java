package org.hearth.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.signature.HttpRequestMessage;
import org.hearth.platform.signature.MessageSignature;
import org.hearth.platform.signature.SignatureFault;
import org.hearth.platform.time.ClockShift;

/** Verifies requests that clients sign (RFC 9421), with the keys that serve them now. */
@ApplicationScoped
public class MessageSignatures {

    private final Standings standings;
    private final ClientKeys keys;
    private final Clock clock;

    MessageSignatures(Standings standings, ClientKeys keys, Clock clock) {
        this.standings = standings;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * May fetch a key set, so never in a transaction.
     *
     * @throws BusinessException SIGNATURE_INVALID, with the reason
     */
    public SignedMessage verify(String clientId, HttpRequestMessage message) {
        MessageSignature signature = read(message);
        ClientKeys.Found found =
                keys.find(
                                standings.credentials(clientId),
                                signature.keyId(),
                                key -> signature.verifies(key.key()))
                        .orElseThrow(() -> invalid("no key of the client made this signature"));
        return new SignedMessage(
                clientId,
                signature,
                found.key().toJson(),
                signature.provenAlgorithm(found.key().key()),
                message.body());
    }

    private MessageSignature read(HttpRequestMessage message) {
        try {
            return MessageSignature.read(message, ClockShift.real(clock));
        } catch (SignatureFault fault) {
            throw invalid(fault.getMessage());
        }
    }

    private static BusinessException invalid(String reason) {
        return new BusinessException(PartnerError.SIGNATURE_INVALID, Map.of("reason", reason));
    }
}
