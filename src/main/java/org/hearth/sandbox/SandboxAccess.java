package org.hearth.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.hearth.partner.ClientCredentials;
import org.hearth.partner.IssuedSecret;
import org.hearth.partner.NewClient;
import org.hearth.partner.PartnerClients;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;
import org.hibernate.StatelessSession;

/**
 * Lets a partner of the utility into the sandbox: there it is another partner with the same code,
 * with clients of its own. It works in the sandbox's schema.
 */
@ApplicationScoped
public class SandboxAccess {

    private static final String LABEL = "sandbox";
    private static final String PARTNER =
            "insert into partner (id, code, name, name_en, kind, status, created_at)"
                    + " values (:id, :code, :name, :nameEn, :kind, :status, utc_timestamp(3))";

    private final Partners partners;
    private final PartnerClients clients;
    private final ClientCredentials credentials;
    private final Sandbox sandbox;
    private final StatelessSession session;

    SandboxAccess(
            Partners partners,
            PartnerClients clients,
            ClientCredentials credentials,
            Sandbox sandbox,
            StatelessSession session) {
        this.partners = partners;
        this.clients = clients;
        this.credentials = credentials;
        this.sandbox = sandbox;
        this.session = session;
    }

    /**
     * A new client; the partner's block of accounts is made with the first.
     *
     * @param live the partner as the utility's own books have it
     * @param scopes what it is to do when it is live: the certification asks for no more
     * @return its secret, which is seen this once
     * @throws BusinessException NOT_FOUND outside of the sandbox
     */
    public IssuedSecret grant(Actor by, PartnerView live, Set<String> scopes) {
        return credentials.issueSecret(by, client(by, live, scopes));
    }

    @Transactional
    String client(Actor by, PartnerView live, Set<String> scopes) {
        long partnerId =
                partners.byCode(live.code()).map(PartnerView::id).orElseGet(() -> add(live));
        sandbox.open(partnerId);
        return clients.create(by, new NewClient(partnerId, LABEL, scopes));
    }

    private long add(PartnerView live) {
        long id = Ids.next();
        session.createNativeMutationQuery(PARTNER)
                .setParameter("id", id)
                .setParameter("code", live.code())
                .setParameter("name", live.name())
                .setParameter("nameEn", live.nameEn())
                .setParameter("kind", live.kind().name())
                .setParameter("status", live.status().name())
                .executeUpdate();
        return id;
    }
}
