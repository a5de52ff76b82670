package org.hearth.partner;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.http.AddressRefused;
import org.hearth.platform.http.PublishedDocuments;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * Key sets that partners publish (RFC 7517, section 5). One is fetched when it is first needed,
 * kept, and fetched again when a signature names a key that is not in it: so a partner changes its
 * keys without telling anybody. Nobody can have it fetched more than once a minute.
 */
@ApplicationScoped
class KeySets {

    static final Duration KEPT = Duration.ofMinutes(10);
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(KeySets.class);
    private static final int SETS = 1_000;
    private static final int MOST_KEYS = 20;

    private final PublishedDocuments documents;
    private final Clock clock;

    /** Who comes first fetches on his own thread; others that come meanwhile wait for that. */
    private final AsyncCache<String, KeySet> sets =
            Caffeine.newBuilder().maximumSize(SETS).executor(Runnable::run).buildAsync();

    KeySets(PublishedDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    private record KeySet(List<ClientKey> keys, Instant fetchedAt) {

        /** Whether a look is worth it: the set is old, or lacks a key and is not brand-new. */
        boolean stale(String neededId, Instant now) {
            boolean serves = keys.stream().anyMatch(key -> key.answersTo(neededId));
            return !now.isBefore(fetchedAt.plus(serves ? KEPT : PAUSE));
        }
    }

    /** The keys at an address; none where it does not answer. Blocks. */
    List<ClientKey> keys(String address, String neededId) {
        CompletableFuture<KeySet> kept = sets.get(address, asked -> fetch(asked, List.of()));
        KeySet known = kept.join();
        if (!known.stale(neededId, clock.instant())) {
            return known.keys();
        }
        CompletableFuture<KeySet> renewed = new CompletableFuture<>();
        if (sets.asMap().replace(address, kept, renewed)) {
            renewed.complete(fetch(address, known.keys()));
        }
        return sets.get(address, asked -> known).join().keys();
    }

    /**
     * @param before what serves on where the address does not answer
     */
    private KeySet fetch(String address, List<ClientKey> before) {
        try {
            return new KeySet(read(documents.get(URI.create(address))), clock.instant());
        } catch (AddressRefused | PublishedDocuments.Unavailable | JoseException failed) {
            LOG.warnf("Key set %s: %s", address, failed.getMessage());
            return new KeySet(before, clock.instant());
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
