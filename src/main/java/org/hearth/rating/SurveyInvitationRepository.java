package org.hearth.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class SurveyInvitationRepository implements PanacheRepositoryBase<SurveyInvitation, Long> {

    Optional<SurveyInvitation> byHash(String hash) {
        return find("codeHash", hash).firstResultOptional();
    }

    /** Held, so that of two answers one is first; native because MariaDB refuses {@code of}. */
    Optional<SurveyInvitation> locked(String hash) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from survey_invitation where code_hash = ?1 for update",
                        SurveyInvitation.class)
                .setParameter(1, hash)
                .uniqueResultOptional();
    }
}
