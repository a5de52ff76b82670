package org.hearth.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.time.UtilityClock;

/** Partners as the utility's administrators see and keep them. */
@ApplicationScoped
public class PartnerDesk {

    private static final int DAYS = 14;

    private final PartnerRepository partners;
    private final PartnerClients clients;
    private final UsageRepository usage;
    private final AuditTrail audit;
    private final Event<ClientChanged> changes;
    private final Clock clock;

    PartnerDesk(
            PartnerRepository partners,
            PartnerClients clients,
            UsageRepository usage,
            AuditTrail audit,
            Event<ClientChanged> changes,
            Clock clock) {
        this.partners = partners;
        this.clients = clients;
        this.usage = usage;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A partner and its calls.
     *
     * @param usage of the last 24 hours; null: none
     */
    public record PartnerLine(PartnerView partner, Usage usage) {}

    /** A day in Asia/Shanghai, and the calls of it. */
    public record DayLine(LocalDate day, Usage usage) {}

    /**
     * A client and its calls.
     *
     * @param usage of the last 24 hours; null: none
     */
    public record ClientLine(ClientView client, Usage usage) {}

    /** All that collect beside the utility itself, by code; a city has some hundreds. */
    @Transactional
    public List<PartnerLine> partners() {
        Map<Object, Usage> used = byWhom(usage.byPartner(aDayAgo()));
        return partners.viewsOfOthers().stream()
                .map(partner -> new PartnerLine(partner, used.get(partner.id())))
                .toList();
    }

    /** A partner's calls by day, Asia/Shanghai, of the last two weeks, newest first. */
    @Transactional
    public List<DayLine> days(long partnerId) {
        LocalDate first = LocalDate.now(clock.withZone(UtilityClock.ZONE)).minusDays(DAYS - 1L);
        return usage.byHour(partnerId, first.atStartOfDay(UtilityClock.ZONE).toInstant()).stream()
                .collect(Collectors.groupingBy(PartnerDesk::day))
                .entrySet()
                .stream()
                .map(day -> new DayLine(day.getKey(), Usage.sum(day.getKey(), day.getValue())))
                .sorted(Comparator.comparing(DayLine::day).reversed())
                .toList();
    }

    private static LocalDate day(Usage hour) {
        return LocalDate.ofInstant((Instant) hour.of(), UtilityClock.ZONE);
    }

    /**
     * A partner by its code.
     *
     * @throws BusinessException CLIENT_NOT_FOUND
     */
    @Transactional
    public PartnerView partner(String code) {
        return partners.viewByCode(code)
                .filter(partner -> partner.kind() != PartnerKind.OWN)
                .orElseThrow(() -> new BusinessException(PartnerError.CLIENT_NOT_FOUND));
    }

    /** A partner's clients, newest first. */
    @Transactional
    public List<ClientLine> clients(long partnerId) {
        Map<Object, Usage> used = byWhom(usage.byClient(partnerId, aDayAgo()));
        return clients.of(partnerId).stream()
                .map(client -> new ClientLine(client, used.get(client.clientId())))
                .toList();
    }

    private static Map<Object, Usage> byWhom(List<Usage> usages) {
        return usages.stream().collect(Collectors.toMap(Usage::of, Function.identity()));
    }

    private Instant aDayAgo() {
        return clock.instant().minus(1, ChronoUnit.DAYS);
    }

    /**
     * @throws BusinessException CLIENT_NOT_FOUND, PARTNER_CODE_TAKEN
     */
    @Transactional
    public void register(Actor by, NewPartner asked) {
        if (partners.viewByCode(asked.code()).isPresent()) {
            throw new BusinessException(PartnerError.PARTNER_CODE_TAKEN);
        }
        Partner partner = new Partner(asked, clock.instant());
        partners.persist(partner);
        audit.transition(by, "partner.register", "partner", partner.id, null, null, partner.status);
    }

    /**
     * Refuses all calls of the partner's clients from now on; money that was booked stays.
     *
     * @throws BusinessException CLIENT_NOT_FOUND
     */
    @Transactional
    public void suspend(Actor by, String code) {
        change(by, code, "partner.suspend", PartnerStatus.SUSPENDED);
    }

    /**
     * Lets the partner call again.
     *
     * @throws BusinessException CLIENT_NOT_FOUND
     */
    @Transactional
    public void resume(Actor by, String code) {
        change(by, code, "partner.resume", PartnerStatus.ACTIVE);
    }

    /** What is so already is no change, and leaves no entry. */
    private void change(Actor by, String code, String action, PartnerStatus next) {
        Partner partner =
                partners.lock(code)
                        .filter(found -> found.kind != PartnerKind.OWN)
                        .orElseThrow(() -> new BusinessException(PartnerError.CLIENT_NOT_FOUND));
        PartnerStatus before = partner.status;
        if (before.mayBecome(next)) {
            partner.status = next;
            audit.transition(by, action, "partner", partner.id, null, before, next);
            changes.fire(ClientChanged.any());
        }
    }
}
