package org.hearth.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class PartnerClientRepository implements PanacheRepository<PartnerClient> {

    Optional<PartnerClient> active(String clientId) {
        return find("clientId = ?1 and status = ?2", clientId, ClientStatus.ACTIVE)
                .firstResultOptional();
    }

    Optional<PartnerClient> known(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }

    List<PartnerClient> of(long partnerId) {
        return list("partnerId = ?1 order by id desc", partnerId);
    }

    /**
     * Locked, so that two of the staff change one client one after the other. The query is native
     * because Hibernate would write {@code for update of}, which MariaDB refuses.
     */
    Optional<PartnerClient> lock(String clientId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from partner_client where client_id = ?1 for update",
                        PartnerClient.class)
                .setParameter(1, clientId)
                .uniqueResultOptional();
    }

    /** The state of the partner whose client this is. */
    Optional<PartnerStatus> partnerStatus(PartnerClient client) {
        return getEntityManager()
                .createQuery("select status from Partner where id = :id", PartnerStatus.class)
                .setParameter("id", client.partnerId)
                .getResultStream()
                .findFirst();
    }

    /** What a partner's active clients are granted, one text a client. */
    List<String> grantedScopes(long partnerId) {
        return getEntityManager()
                .createQuery(
                        "select scopes from PartnerClient where partnerId = :partnerId"
                                + " and status = :active",
                        String.class)
                .setParameter("partnerId", partnerId)
                .setParameter("active", ClientStatus.ACTIVE)
                .getResultList();
    }
}
