package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.AccountAreas;
import org.hearth.account.Area;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/**
 * The door to "is my address affected?". It answers interruptions only, nothing of an account. A
 * network address may be a whole block of flats behind one gateway; its number is generous for
 * that, and small for who tries numbers.
 */
@ApplicationScoped
public class AddressCheck {

    private record Times(long requests, Duration per) implements RateLimit {}

    private final RateLimiter limit = new RateLimiter(new Times(30, Duration.ofMinutes(10)));
    private final Interruptions interruptions;
    private final AccountAreas areas;

    AddressCheck(Interruptions interruptions, AccountAreas areas) {
        this.interruptions = interruptions;
        this.areas = areas;
    }

    /**
     * What meets the address of an account.
     *
     * @param from the network address that asks
     * @return empty where nobody has the number
     * @throws BusinessException RATE_LIMITED
     */
    @Transactional
    public Optional<List<Affecting>> ofAccount(String number, String from) {
        count(from);
        return areas.placeOf(number).map(place -> interruptions.affecting(List.of(place)));
    }

    /**
     * What meets a place as it was typed. Names that are a beginning of one another are taken for
     * the same, and a street that is not known for all of its district: better one too many.
     *
     * @param from the network address that asks
     * @throws BusinessException RATE_LIMITED
     */
    @Transactional
    public List<Affecting> ofPlace(Area typed, String from) {
        count(from);
        if (typed.street().isEmpty()) {
            return interruptions.affecting(List.of(typed));
        }
        String district = typed.districtCode();
        List<String> streets = alike(typed.street(), areas.streets(district));
        if (streets.isEmpty()) {
            return interruptions.affecting(List.of(Area.ofDistrict(district)));
        }
        return interruptions.affecting(
                streets.stream().flatMap(street -> inStreet(typed, street).stream()).toList());
    }

    private List<Area> inStreet(Area typed, String street) {
        String district = typed.districtCode();
        List<String> communities =
                typed.community().isEmpty()
                        ? List.of()
                        : alike(typed.community(), areas.communities(district, street));
        return communities.isEmpty()
                ? List.of(new Area(district, street, ""))
                : communities.stream().map(name -> new Area(district, street, name)).toList();
    }

    private static List<String> alike(String typed, List<String> names) {
        return names.contains(typed)
                ? List.of(typed)
                : names.stream()
                        .filter(name -> name.startsWith(typed) || typed.startsWith(name))
                        .toList();
    }

    private void count(String from) {
        Allowance allowance = limit.ask(from);
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }
}
