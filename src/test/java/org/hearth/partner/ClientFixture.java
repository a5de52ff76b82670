package org.hearth.partner;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hearth.platform.id.Ids;
import org.hearth.platform.security.Scope;

/** Partners and clients of a test's own: nobody else has them. */
@ApplicationScoped
public class ClientFixture {

    private static final String SECRET = "correct horse: 100% + battery";
    private static final int QUICK = 4;

    private final EntityManager entities;

    ClientFixture(EntityManager entities) {
        this.entities = entities;
    }

    /** Credentials of a client, and whose it is. */
    public record Client(long partnerId, String clientId, String secret) {}

    /** A client of a new partner bank, with all scopes. */
    public Client aClient() {
        return aClient(String.join(" ", Scope.ALL));
    }

    public Client aClient(String scopes) {
        long id = Ids.next();
        Partner partner = new Partner();
        partner.id = id;
        partner.code = "bank-" + id;
        partner.name = "测试银行";
        partner.nameEn = "Test Bank";
        partner.kind = PartnerKind.BANK;
        partner.status = PartnerStatus.ACTIVE;
        partner.createdAt = Instant.now();
        QuarkusTransaction.requiringNew().run(() -> entities.persist(partner));
        return aClient(id, id, scopes);
    }

    /** One more client of a partner. */
    public Client anotherClient(long partnerId, String scopes) {
        return aClient(Ids.next(), partnerId, scopes);
    }

    private Client aClient(long id, long partnerId, String scopes) {
        PartnerClient client = new PartnerClient();
        client.id = id;
        client.partnerId = partnerId;
        client.clientId = "client-" + id;
        client.label = "测试";
        client.scopes = scopes;
        client.status = ClientStatus.ACTIVE;
        client.createdAt = Instant.now();
        ClientCredential secret =
                new ClientCredential(
                        id,
                        CredentialKind.SECRET,
                        "…tery",
                        BcryptUtil.bcryptHash(SECRET, QUICK),
                        client.createdAt);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            entities.persist(client);
                            entities.persist(secret);
                        });
        return new Client(partnerId, client.clientId, SECRET);
    }

    public void suspendPartnerOf(Client client) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.find(Partner.class, client.partnerId()).status =
                                        PartnerStatus.SUSPENDED);
    }

    public void revoke(Client client) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.find(PartnerClient.class, client.partnerId()).status =
                                        ClientStatus.REVOKED);
    }
}
