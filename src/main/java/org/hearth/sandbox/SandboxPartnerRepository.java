package org.hearth.sandbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SandboxPartnerRepository implements PanacheRepositoryBase<SandboxPartner, Long> {

    private static final int FIRST_BLOCK = 1001;

    Optional<SandboxPartnerView> view(long partnerId) {
        return findByIdOptional(partnerId).map(SandboxPartnerRepository::view);
    }

    Optional<SandboxPartnerView> viewByCode(String certificationCode) {
        return find("certificationCode", certificationCode)
                .firstResultOptional()
                .map(SandboxPartnerRepository::view);
    }

    /** Those that came last first, of the blocks before one. */
    List<SandboxPartnerView> viewsBefore(int block, int limit) {
        return find("block < ?1", Sort.descending("block"), block).page(Page.ofSize(limit)).stream()
                .map(SandboxPartnerRepository::view)
                .toList();
    }

    /**
     * Nobody else resets or moves it before the transaction ends. Native because Hibernate would
     * write {@code for update of}, which MariaDB refuses.
     */
    SandboxPartner lock(long partnerId) {
        return (SandboxPartner)
                getEntityManager()
                        .createNativeQuery(
                                "select * from sandbox_partner where partner_id = ?1 for update",
                                SandboxPartner.class)
                        .setParameter(1, partnerId)
                        .getSingleResult();
    }

    /** One after the largest that was ever given. */
    int nextBlock() {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(block), :before) + 1 from SandboxPartner",
                        Integer.class)
                .setParameter("before", FIRST_BLOCK - 1)
                .getSingleResult();
    }

    private static SandboxPartnerView view(SandboxPartner partner) {
        return new SandboxPartnerView(
                partner.partnerId,
                partner.block,
                partner.clockShift(),
                partner.certificationCode,
                partner.certifiedAt);
    }
}
