package org.hearth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * The door to meters and hoses that come to their end, in portions: each call answers those that
 * follow the last one of the call before.
 */
@ApplicationScoped
public class AgeingMeters {

    private static final String IN_USE =
            " from Meter m join Account a on a.id = m.accountId join Customer c on c.id ="
                    + " a.customerId where m.removedOn is null and a.status = AccountStatus.ACTIVE";

    private static final String METERS =
            "select m.id, a.id, a.number, c.phone, m.installedOn, m.installedOn"
                    + IN_USE
                    + " and a.accountClass = AccountClass.RESIDENTIAL and m.installedOn between ?1"
                    + " and ?2 and (m.installedOn > ?1 or m.id > ?3) order by m.installedOn, m.id";

    private static final String HOSES =
            "select m.id, a.id, a.number, c.phone, m.hoseExpiresOn,"
                    + " m.hoseExpiresOn"
                    + IN_USE
                    + " and m.hoseExpiresOn between ?1 and ?2 and (m.hoseExpiresOn > ?1 or m.id >"
                    + " ?3) order by m.hoseExpiresOn, m.id";

    private final EntityManager database;

    AgeingMeters(EntityManager database) {
        this.database = database;
    }

    /**
     * Residential meters that reach their ten years between two days, the earliest first.
     *
     * @param last of the portion before, or null
     */
    @Transactional
    public List<AgeingMeter> reachingTenYears(
            LocalDate from, LocalDate to, AgeingMeter last, int limit) {
        return portion(
                        METERS,
                        from.minusYears(MeterView.SERVICE_YEARS),
                        to.minusYears(MeterView.SERVICE_YEARS),
                        last,
                        limit)
                .stream()
                .map(meter -> meter.endingOn(meter.recordedOn().plusYears(MeterView.SERVICE_YEARS)))
                .toList();
    }

    /**
     * Meters whose hoses end between two days, the earliest first.
     *
     * @param last of the portion before, or null
     */
    @Transactional
    public List<AgeingMeter> hosesExpiring(
            LocalDate from, LocalDate to, AgeingMeter last, int limit) {
        return portion(HOSES, from, to, last, limit);
    }

    private List<AgeingMeter> portion(
            String query, LocalDate from, LocalDate to, AgeingMeter last, int limit) {
        return database.createQuery(query, AgeingMeter.class)
                .setParameter(1, last == null ? from : last.recordedOn())
                .setParameter(2, to)
                .setParameter(3, last == null ? Long.MIN_VALUE : last.meterId())
                .setMaxResults(limit)
                .getResultList();
    }
}
