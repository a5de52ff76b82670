package org.hearth.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.platform.security.Scope;

/** The partners and whether their clients may call. */
@ApplicationScoped
public class Partners {

    private final PartnerRepository partners;
    private final PartnerClientRepository clients;
    private final Standings standings;

    Partners(PartnerRepository partners, PartnerClientRepository clients, Standings standings) {
        this.partners = partners;
        this.clients = clients;
        this.standings = standings;
    }

    @Transactional
    public Optional<PartnerView> byId(long id) {
        return partners.viewById(id);
    }

    /** The partners with these ids, in no order. */
    @Transactional
    public List<PartnerView> byIds(Collection<Long> ids) {
        return partners.viewsByIds(ids);
    }

    /**
     * The last business date of a partner that is reconciled; empty while none is. The date holds
     * until the caller's transaction ends, so that whatever it books on a later one is seen by the
     * reconciliation that closes it (partner-api.md, Rules of payment, 7).
     */
    @Transactional
    public Optional<LocalDate> closedThrough(long partnerId) {
        return partners.closedThrough(partnerId);
    }

    /**
     * Closes a partner's books up to a date. Waits for bookings on their way, and lets new ones
     * begin only when the transaction has ended; so make it short. A date closed before stays.
     */
    @Transactional(TxType.MANDATORY)
    public void close(long partnerId, LocalDate through) {
        boolean closedBefore =
                partners.closedThroughForUpdate(partnerId)
                        .filter(date -> !through.isAfter(date))
                        .isPresent();
        if (!closedBefore) {
            partners.closeThrough(partnerId, through);
        }
    }

    /** Everybody who collects beside the utility itself, by code. */
    @Transactional
    public List<PartnerView> others() {
        return partners.viewsOfOthers();
    }

    @Transactional
    public Optional<PartnerView> byCode(String code) {
        return partners.viewByCode(code);
    }

    /** The banks whose clients may keep mandates, in the order of their names' codes. */
    @Transactional
    public List<PartnerView> debitBanks() {
        return partners.viewsOfBanks(Scope.MANDATES_WRITE);
    }

    /** All that a partner's clients may do, taken together. */
    @Transactional
    public Set<String> grantedScopes(long partnerId) {
        return clients.grantedScopes(partnerId).stream()
                .flatMap(scopes -> Stream.of(scopes.split(" ")))
                .collect(Collectors.toSet());
    }

    /** How a client stands, some seconds old at most; empty for one that is revoked or gone. */
    public Optional<ClientStanding> standing(String clientId) {
        return standings.of(clientId);
    }
}
