package org.hearth.platform.signature;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.platform.signature.StructuredField.InnerList;
import org.hearth.platform.signature.StructuredField.Item;
import org.hearth.platform.signature.StructuredField.Malformed;

/**
 * The signature of a request (RFC 9421) as far as it can be read without its key.
 *
 * @param keyId names the key
 * @param base what was signed
 */
public record MessageSignature(
        String keyId, String base, byte[] signature, String algorithm, Instant created) {

    private static final String INPUT = "signature-input";
    private static final String SIGNATURE = "signature";
    private static final String DIGEST = "content-digest";
    private static final Set<String> TARGETS = Set.of("@path", "@target-uri", "@request-target");
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

    /**
     * Whether a request claims to be signed.
     *
     * @param headers names in lower case
     */
    public static boolean claimedIn(Map<String, ?> headers) {
        return headers.containsKey(INPUT) || headers.containsKey(SIGNATURE);
    }

    /**
     * Reads the one signature of a request, and checks all but the signature itself: that it covers
     * method, target and body, that the body is the one it covers, and that it is fresh.
     *
     * @throws SignatureFault if any of that does not hold
     */
    public static MessageSignature read(HttpRequestMessage message, Instant now)
            throws SignatureFault {
        Map<String, Item> inputs = dictionary(message, INPUT);
        Map<String, Item> signatures = dictionary(message, SIGNATURE);
        if (inputs.size() != 1 || !signatures.keySet().equals(inputs.keySet())) {
            throw new SignatureFault("there must be one signature, under one label");
        }
        Item input = inputs.values().iterator().next();
        if (!(input.value() instanceof InnerList components)
                || !(signatures.values().iterator().next().value() instanceof byte[] signature)) {
            throw new SignatureFault("Signature-Input or Signature is of the wrong type");
        }
        Set<Object> covered =
                components.items().stream().map(Item::value).collect(Collectors.toSet());
        if (!covered.contains("@method")
                || TARGETS.stream().noneMatch(covered::contains)
                || !covered.contains(DIGEST)) {
            throw new SignatureFault(
                    "@method, @path or @target-uri, and content-digest are needed");
        }
        MessageSignature read =
                new MessageSignature(
                        text(components, "keyid"),
                        SignatureBase.of(message, components),
                        signature,
                        components.parameters().containsKey("alg") ? text(components, "alg") : null,
                        moment(components, "created"));
        read.requireFresh(components, now);
        ContentDigest.check(message.header(DIGEST), message.body());
        return read;
    }

    private void requireFresh(InnerList components, Instant now) throws SignatureFault {
        if (created.isAfter(now.plus(CLOCK_SKEW))
                || created.isBefore(now.minus(LONGEST_LIFE).minus(CLOCK_SKEW))) {
            throw new SignatureFault("created is not within the last 5 minutes");
        }
        if (components.parameters().containsKey("expires")
                && !moment(components, "expires").plus(CLOCK_SKEW).isAfter(now)) {
            throw new SignatureFault("expires has passed");
        }
    }

    private static Map<String, Item> dictionary(HttpRequestMessage message, String header)
            throws SignatureFault {
        String value = message.header(header);
        if (value == null) {
            throw new SignatureFault("Signature-Input and Signature go together");
        }
        try {
            return StructuredField.dictionary(value);
        } catch (Malformed malformed) {
            throw new SignatureFault("Signature-Input or Signature is malformed");
        }
    }

    private static String text(InnerList components, String parameter) throws SignatureFault {
        if (components.parameters().get(parameter) instanceof String text) {
            return text;
        }
        throw new SignatureFault(parameter + " is missing");
    }

    private static Instant moment(InnerList components, String parameter) throws SignatureFault {
        if (components.parameters().get(parameter) instanceof Long seconds) {
            return Instant.ofEpochSecond(seconds);
        }
        throw new SignatureFault(parameter + " is missing");
    }

    /**
     * Whether a key made the signature: by the algorithm that it names, else by one that the key is
     * for.
     */
    public boolean verifies(PublicKey key) {
        return provenAlgorithm(key) != null;
    }

    /** The algorithm by which the key made the signature, as published; null: it did not. */
    public String provenAlgorithm(PublicKey key) {
        byte[] signed = base.getBytes(StandardCharsets.UTF_8);
        return candidates()
                .filter(candidate -> candidate.takes(key))
                .filter(candidate -> candidate.verifies(signed, signature, key))
                .map(SignatureAlgorithm::published)
                .findFirst()
                .orElse(null);
    }

    private Stream<SignatureAlgorithm> candidates() {
        return algorithm == null
                ? Stream.of(SignatureAlgorithm.values())
                : SignatureAlgorithm.named(algorithm).stream();
    }
}
