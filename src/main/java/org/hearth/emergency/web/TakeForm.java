package org.hearth.emergency.web;

import java.util.Arrays;
import java.util.List;
import org.hearth.account.DistrictView;
import org.hearth.account.SupplySite;
import org.hearth.emergency.AlarmGrade;
import org.hearth.emergency.AlarmKind;
import org.hearth.emergency.NewAlarm;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.text.TypedText;
import org.hearth.workorder.OrderPlace;
import org.jboss.resteasy.reactive.RestForm;

/** An alarm as it is typed while the caller speaks: number and place are enough. */
public class TakeForm {

    private static final int LONGEST_STREET = 60;
    private static final int LONGEST_DETAIL = 100;
    private static final int LONGEST_WORDS = 300;

    @RestForm String phone;
    @RestForm String where;
    @RestForm String district;
    @RestForm String kind;
    @RestForm String major;
    @RestForm String caller;
    @RestForm String words;

    public String phone() {
        return TypedText.plain(phone);
    }

    public String where() {
        return where == null ? "" : where.strip();
    }

    public String district() {
        return district == null ? "" : district;
    }

    public String caller() {
        return shortened(caller, LONGEST_STREET);
    }

    public String words() {
        return shortened(words, LONGEST_WORDS);
    }

    public boolean major() {
        return major != null;
    }

    public AlarmKind kind() {
        return Arrays.stream(AlarmKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(AlarmKind.SMELL);
    }

    /** Whether the place is typed as an account's number. */
    boolean byAccount() {
        return TypedText.plain(where()).matches("[0-9]{5,20}");
    }

    String account() {
        return TypedText.plain(where());
    }

    FormErrors check(EmergencyMessages say, List<DistrictView> districts, boolean known) {
        FormErrors errors = new FormErrors();
        if (!phone().matches("[0-9]{5,20}")) {
            errors.add("phone", say.phone_wrong());
        }
        if (where().length() < 2 || byAccount() && !known) {
            errors.add("where", say.where_wrong());
        } else if (!byAccount() && districtCode(districts) == null) {
            errors.add("district", say.district_wrong());
        }
        return errors;
    }

    NewAlarm at(SupplySite site) {
        return alarm(
                site.accountId(),
                site.accountNumber(),
                new OrderPlace(site.districtCode(), site.street(), site.addressDetail()));
    }

    NewAlarm at(List<DistrictView> districts) {
        String code = districtCode(districts);
        String place = within(code, districts);
        String street = shortened(place, LONGEST_STREET);
        String rest = shortened(place.substring(street.length()), LONGEST_DETAIL);
        return alarm(null, null, new OrderPlace(code, street, rest));
    }

    /** The address without its district's name at the beginning: pages put that before it. */
    private String within(String code, List<DistrictView> districts) {
        return districts.stream()
                .filter(known -> known.code().equals(code) && where().startsWith(known.name()))
                .map(known -> where().substring(known.name().length()).strip())
                .filter(rest -> !rest.isEmpty())
                .findFirst()
                .orElse(where());
    }

    private NewAlarm alarm(Long accountId, String number, OrderPlace place) {
        return new NewAlarm(
                kind(),
                major() ? AlarmGrade.MAJOR : AlarmGrade.ORDINARY,
                accountId,
                number,
                place,
                phone(),
                caller(),
                words());
    }

    /** The chosen district, else the one that the address names; null where neither says it. */
    private String districtCode(List<DistrictView> districts) {
        return districts.stream()
                .filter(
                        known ->
                                district().isEmpty()
                                        ? where().contains(known.name())
                                        : known.code().equals(district()))
                .map(DistrictView::code)
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        return text.substring(0, Math.min(longest, text.length()));
    }
}
