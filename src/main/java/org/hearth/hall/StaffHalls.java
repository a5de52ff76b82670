package org.hearth.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hearth.account.Branches;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffMember;
import org.hearth.paymentpoint.PaymentPointError;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PaymentPoints;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;

/**
 * The door to the halls that one of the staff works for: their branch's, or all of head office's.
 */
@ApplicationScoped
public class StaffHalls {

    private final StaffDirectory directory;
    private final Districts districts;
    private final Branches branches;
    private final PaymentPoints points;
    private final OpenHalls halls;

    StaffHalls(
            StaffDirectory directory,
            Districts districts,
            Branches branches,
            PaymentPoints points,
            OpenHalls halls) {
        this.directory = directory;
        this.districts = districts;
        this.branches = branches;
        this.points = points;
        this.halls = halls;
    }

    /** By district. */
    @Transactional
    public List<PaymentPointView> of(String username) {
        StaffMember member = member(username);
        return districts.all().stream()
                .map(DistrictView::code)
                .filter(code -> worksFor(member, code))
                .flatMap(code -> points.halls(code).stream())
                .toList();
    }

    /**
     * @throws BusinessException PAYMENT_POINT_NOT_FOUND for the hall of another branch, too
     */
    @Transactional
    public PaymentPointView hall(String username, long hallId) {
        PaymentPointView hall = halls.hall(hallId);
        if (!worksFor(member(username), hall.description().districtCode())) {
            throw new BusinessException(PaymentPointError.PAYMENT_POINT_NOT_FOUND);
        }
        return hall;
    }

    private boolean worksFor(StaffMember member, String district) {
        return member.branch() == null
                || branches.ofDistrict(district).filter(member.branch()::equals).isPresent();
    }

    private StaffMember member(String username) {
        return directory
                .find(username)
                .orElseThrow(() -> new BusinessException(RequestError.NOT_ALLOWED));
    }
}
