package org.hearth.paymentpoint.web;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.account.DistrictView;
import org.hearth.paymentpoint.PaymentPointView;

/** The points of one district, under its name. */
public record DistrictPoints(String name, List<PointCard> points) {

    /**
     * @param points by district
     */
    static List<DistrictPoints> of(
            List<PaymentPointView> points,
            Map<String, DistrictView> districts,
            ZonedDateTime now,
            boolean english) {
        List<DistrictPoints> groups = new ArrayList<>();
        String open = null;
        for (PaymentPointView point : points) {
            String code = point.description().districtCode();
            if (!code.equals(open)) {
                DistrictView district = districts.get(code);
                groups.add(
                        new DistrictPoints(
                                english ? district.nameEn() : district.name(), new ArrayList<>()));
                open = code;
            }
            groups.get(groups.size() - 1).points().add(new PointCard(point, now, english));
        }
        return groups;
    }
}
