package org.hearth.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.hearth.account.Area;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.platform.html.Visit;

/** Areas in the language of the page; streets and communities keep their Chinese names. */
@Named("areaNames")
@RequestScoped
public class AreaNames {

    private final Districts districts;
    private final Visit visit;
    private List<DistrictView> all;

    AreaNames(Districts districts, Visit visit) {
        this.districts = districts;
        this.visit = visit;
    }

    public List<DistrictView> districts() {
        if (all == null) {
            all = districts.all();
        }
        return all;
    }

    /** The code of a district of the city, or empty. */
    Optional<String> known(String code) {
        return districts().stream()
                .map(DistrictView::code)
                .filter(known -> known.equals(code))
                .findFirst();
    }

    public String name(DistrictView district) {
        return name(district, visit.isEnglish());
    }

    private static String name(DistrictView district, boolean english) {
        return english ? district.nameEn() : district.name();
    }

    public String of(Area area) {
        return of(area, visit.isEnglish());
    }

    String of(Area area, boolean english) {
        String district =
                districts().stream()
                        .filter(one -> one.code().equals(area.districtCode()))
                        .findFirst()
                        .map(one -> name(one, english))
                        .orElse(area.districtCode());
        String inside = (area.street() + " " + area.community()).strip();
        return inside.isEmpty() ? district : district + " " + inside;
    }
}
