package org.hearth.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The door to the city's districts: a score of them. */
@ApplicationScoped
public class Districts {

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<District, String> {}

    private final Rows rows;

    Districts(Rows rows) {
        this.rows = rows;
    }

    @Transactional
    public Optional<DistrictView> byCode(String code) {
        return rows.findByIdOptional(code).map(Districts::view);
    }

    /** In the order of their codes. */
    @Transactional
    public List<DistrictView> all() {
        return rows.find("order by code").stream().map(Districts::view).toList();
    }

    /** The branch companies that serve the districts, each once, in the order of their codes. */
    @Transactional
    public List<String> branches() {
        return rows.find("order by code").stream()
                .map(district -> district.branchName)
                .distinct()
                .toList();
    }

    private static DistrictView view(District district) {
        return new DistrictView(district.code, district.name, district.nameEn);
    }
}
