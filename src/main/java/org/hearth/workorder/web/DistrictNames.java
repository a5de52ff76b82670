package org.hearth.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.platform.html.Visit;

/** The city's districts in the language of the page. */
@Named("districtNames")
@RequestScoped
public class DistrictNames {

    private final Districts districts;
    private final Visit visit;
    private List<DistrictView> all;

    DistrictNames(Districts districts, Visit visit) {
        this.districts = districts;
        this.visit = visit;
    }

    public List<DistrictView> all() {
        if (all == null) {
            all = districts.all();
        }
        return all;
    }

    public String name(DistrictView district) {
        return visit.isEnglish() ? district.nameEn() : district.name();
    }

    /** The code itself of an unknown district. */
    public String of(String code) {
        return all().stream()
                .filter(district -> district.code().equals(code))
                .findFirst()
                .map(this::name)
                .orElse(code);
    }
}
