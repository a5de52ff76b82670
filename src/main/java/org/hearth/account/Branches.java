package org.hearth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The branch companies (管理单位), by their names; each serves one or more districts. */
@ApplicationScoped
public class Branches {

    private final Districts.Rows districts;

    Branches(Districts.Rows districts) {
        this.districts = districts;
    }

    /** The branch that serves a district. */
    @Transactional
    public Optional<String> ofDistrict(String code) {
        return districts.findByIdOptional(code).map(district -> district.branchName);
    }

    @Transactional
    public boolean exists(String branch) {
        return districts.count("branchName", branch) > 0;
    }

    /** All branches, in the order of their districts' codes. */
    @Transactional
    public List<String> all() {
        return districts.find("order by code").stream()
                .map(district -> district.branchName)
                .distinct()
                .toList();
    }
}
