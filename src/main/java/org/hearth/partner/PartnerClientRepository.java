package org.hearth.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PartnerClientRepository implements PanacheRepository<PartnerClient> {

    Optional<PartnerClient> active(String clientId) {
        return find("clientId = ?1 and status = ?2", clientId, ClientStatus.ACTIVE)
                .firstResultOptional();
    }

    /** The state of the partner whose active client this is. */
    Optional<PartnerStatus> partnerStatus(String clientId) {
        return getEntityManager()
                .createQuery(
                        "select p.status from PartnerClient c join Partner p on p.id = c.partnerId"
                                + " where c.clientId = :clientId and c.status = :active",
                        PartnerStatus.class)
                .setParameter("clientId", clientId)
                .setParameter("active", ClientStatus.ACTIVE)
                .getResultStream()
                .findFirst();
    }
}
