package org.hearth.complaint.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.account.DistrictView;
import org.hearth.complaint.ComplaintFilter;
import org.hearth.complaint.ComplaintPage;
import org.hearth.complaint.ComplaintStage;

/**
 * The desk's list.
 *
 * @param query the filter as in the address, without the cursor
 * @param number an order number that was looked for in vain, or empty
 */
record ComplaintListPage(
        ComplaintFilter filter,
        ComplaintPage page,
        Instant now,
        List<DistrictView> districts,
        String query,
        String number) {

    public boolean answered() {
        return filter.stage() == ComplaintStage.ANSWERED;
    }

    /** The district of this code, for the rows. */
    public DistrictView district(String code) {
        return byCode().get(code);
    }

    private Map<String, DistrictView> byCode() {
        return districts.stream().collect(Collectors.toMap(DistrictView::code, one -> one));
    }

    public boolean filtered() {
        return filter.kind() != null
                || filter.category() != null
                || filter.severity() != null
                || filter.districtCode() != null;
    }

    public String first() {
        return ComplaintDeskPages.PATH + query;
    }

    public String next() {
        return page.next() == null
                ? null
                : ComplaintDeskPages.PATH
                        + query
                        + (query.isEmpty() ? "?" : "&")
                        + "after="
                        + page.next();
    }
}
