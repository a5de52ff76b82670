package org.hearth.partner;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.http.AddressRefused;
import org.hearth.platform.http.PublishedDocuments;
import org.hearth.platform.tenant.PerTenant;
import org.hearth.platform.time.ClockShift;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * Key sets that partners publish (RFC 7517, section 5). One is fetched when it is first needed,
 * kept, and fetched again when a signature names a key that is not in it: so a partner changes its
 * keys without telling anybody. Nobody can have it fetched more than once a minute. What happens in
 * the sandbox, its moved clocks included, changes nothing for the live calls.
 */
@ApplicationScoped
class KeySets {

    private static final Logger LOG = Logger.getLogger(KeySets.class);
    private static final int SETS = 1_000;
    private static final int MOST_KEYS = 20;

    private final PublishedDocuments documents;
    private final Clock clock;
    private final PerTenant<LoadingCache<String, PublishedKeys>> sets =
            new PerTenant<>(
                    tenant ->
                            Caffeine.newBuilder()
                                    .maximumSize(SETS)
                                    .build(address -> new PublishedKeys()));

    KeySets(PublishedDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** The keys at an address; none where it does not answer. Blocks. */
    List<ClientKey> keys(String address, String neededId) {
        return sets.here()
                .get(address)
                .serving(neededId, ClockShift.real(clock), () -> fetch(address));
    }

    private Optional<List<ClientKey>> fetch(String address) {
        try {
            return Optional.of(read(documents.get(URI.create(address))));
        } catch (AddressRefused | PublishedDocuments.Unavailable | JoseException failed) {
            LOG.warnf("Key set %s: %s", address, failed.getMessage());
            return Optional.empty();
        }
    }

    /** The keys that can be used; a set may hold others, for other purposes. */
    private static List<ClientKey> read(String json) throws JoseException {
        List<ClientKey> usable = new ArrayList<>();
        for (JsonWebKey key : new JsonWebKeySet(json).getJsonWebKeys()) {
            try {
                usable.add(ClientKey.of(key));
            } catch (BusinessException otherPurpose) {
                LOG.debugf("A key of a set is of no use: %s", otherPurpose.getMessage());
            }
        }
        return List.copyOf(usable.subList(0, Math.min(usable.size(), MOST_KEYS)));
    }
}
