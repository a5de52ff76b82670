package org.hearth.paymentpoint;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.platform.tenant.PerTenant;

/**
 * The door to places by name: the city's districts and counties, and the streets that have payment
 * points. All centres are approximate.
 */
@ApplicationScoped
public class Places {

    private static final int MOST = 10;

    /** A new street may be found so much later. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final String ALL = "";

    private final PaymentPointRepository points;
    private final PerTenant<LoadingCache<String, List<NamedPlace>>> books;

    Places(PaymentPointRepository points) {
        this.points = points;
        this.books =
                new PerTenant<>(
                        tenant ->
                                Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> read()));
    }

    /**
     * The places that are meant, the best first, ten at most; a street of many districts is there
     * for each.
     *
     * @param typed a district or a street in Chinese or pinyin, a district in English, or an
     *     address that begins with one of them; anything else finds nothing
     */
    public List<Place> find(String typed) {
        String plain =
                typed == null
                        ? ""
                        : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[\\s']", "");
        if (plain.isEmpty()) {
            return List.of();
        }
        return books.here().get(ALL).stream()
                .filter(named -> named.match(plain) != NamedPlace.NO)
                .sorted(
                        Comparator.comparingInt((NamedPlace named) -> named.match(plain))
                                .thenComparing(
                                        NamedPlace::full,
                                        Comparator.comparingInt(String::length).reversed()))
                .limit(MOST)
                .map(NamedPlace::place)
                .toList();
    }

    private List<NamedPlace> read() {
        List<StreetSpot> spots = QuarkusTransaction.requiringNew().call(points::spots);
        Stream<NamedPlace> streets =
                StreetCentres.of(spots).entrySet().stream()
                        .map(
                                street ->
                                        Seats.of(street.getKey().districtCode())
                                                .map(
                                                        seat ->
                                                                NamedPlace.street(
                                                                        seat,
                                                                        street.getKey().street(),
                                                                        street.getValue())))
                        .flatMap(Optional::stream);
        return Stream.concat(Seats.all().stream().map(NamedPlace::district), streets).toList();
    }
}
