package org.hearth.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.FollowedAccount;
import org.hearth.platform.error.BusinessException;

/**
 * The door to bills as their customers read them. Who asks for bills of an account has found it
 * among those he or she follows.
 */
@ApplicationScoped
public class Bills {

    private final Accounts accounts;
    private final BillRepository bills;
    private final PublishedTariffs tariffs;
    private final LateFeePolicy lateFees;
    private final Clock clock;

    Bills(
            Accounts accounts,
            BillRepository bills,
            PublishedTariffs tariffs,
            LateFeePolicy lateFees,
            Clock clock) {
        this.accounts = accounts;
        this.bills = bills;
        this.tariffs = tariffs;
        this.lateFees = lateFees;
        this.clock = clock;
    }

    /** A page of an account's bills, newest first. */
    @Transactional
    public BillPage list(
            AccountView account, BillSelection selection, BillCursor after, int limit) {
        return BillPage.of(
                views(bills.read(account.accountId(), selection, after, limit + 1)), limit);
    }

    /** The calendar years an account has bills of, latest first. */
    @Transactional
    public List<Integer> years(AccountView account) {
        return bills.years(account.accountId());
    }

    /** An account's bills over days from one on, newest first: its use of gas through time. */
    @Transactional
    public List<BillView> since(AccountView account, LocalDate day) {
        return views(bills.readSince(account.accountId(), day));
    }

    /** The bills of an account with these ids; others are left out. */
    @Transactional
    public List<BillView> withIds(AccountView account, Collection<Long> billIds) {
        return views(bills.readByIds(account.accountId(), billIds));
    }

    /**
     * One bill with all that explains it.
     *
     * @throws BusinessException BILL_NOT_FOUND for an unknown bill, and for one of an account that
     *     the resident does not follow
     */
    @Transactional
    public BillDetail explain(long residentId, long billId) {
        List<FollowedAccount> followed = accounts.followedBy(residentId);
        BillView bill =
                bills.readOne(billId, ids(followed))
                        .map(this::view)
                        .orElseThrow(() -> new BusinessException(BillingError.BILL_NOT_FOUND));
        List<ChargedLine> lines = bills.lines(billId).stream().map(BillLine::view).toList();
        return new BillDetail(
                followed.stream()
                        .filter(f -> f.account().accountId() == bill.accountId())
                        .findFirst()
                        .orElseThrow(),
                bill,
                lines,
                tariffs.byId(tariffIds(lines)),
                bills.readCovering(bill.accountId(), bill.middleYearBefore())
                        .map(this::view)
                        .orElse(null),
                lateFees.dailyRate());
    }

    private static Set<Long> ids(List<FollowedAccount> followed) {
        Set<Long> ids = new HashSet<>();
        followed.forEach(f -> ids.add(f.account().accountId()));
        return ids;
    }

    private static Set<Long> tariffIds(List<ChargedLine> lines) {
        Set<Long> ids = new HashSet<>();
        lines.stream().map(ChargedLine::tariffId).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }

    private List<BillView> views(List<BillRepository.ReadBill> found) {
        return found.stream().map(this::view).toList();
    }

    private BillView view(BillRepository.ReadBill found) {
        return found.bill().view(found.opening(), found.closing(), LocalDate.now(clock), lateFees);
    }
}
