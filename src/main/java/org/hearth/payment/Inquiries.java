package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hearth.account.AccountError;
import org.hearth.account.AccountStatus;
import org.hearth.account.AccountView;
import org.hearth.billing.AccountDebt;
import org.hearth.billing.Debts;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.time.UtilityClock;

/** The door for a collector's question: what does this account owe, and what may I take? */
@ApplicationScoped
public class Inquiries {

    private final CollectorReach reach;
    private final Debts debts;
    private final Quotes quotes;

    Inquiries(CollectorReach reach, Debts debts, Quotes quotes) {
        this.reach = reach;
        this.debts = debts;
        this.quotes = quotes;
    }

    /**
     * @param channel by which the collector usually pays; the rules follow it
     * @throws BusinessException ACCOUNT_NOT_FOUND
     */
    public Inquiry inquire(long partnerId, String accountNumber, Channel channel) {
        if (!reach.reaches(partnerId, accountNumber)) {
            throw new BusinessException(AccountError.ACCOUNT_NOT_FOUND);
        }
        AccountDebt debt =
                debts.of(accountNumber)
                        .filter(known -> known.account().status() != AccountStatus.CLOSED)
                        .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
        return new Inquiry(debt, rules(debt.account(), channel), quote(partnerId, debt));
    }

    private static CollectionRules rules(AccountView account, Channel channel) {
        return account.meterType().collectableRemotely()
                ? CollectionRules.of(account.accountClass(), channel)
                : CollectionRules.NOTHING;
    }

    private Quote quote(long partnerId, AccountDebt debt) {
        LocalDate tomorrow = debt.asOf().plusDays(1);
        return new Quote(
                quotes.quote(partnerId, debt.account().number(), debt.totalDueFen()),
                debt.totalDueFen(),
                tomorrow.atStartOfDay(UtilityClock.ZONE).toOffsetDateTime());
    }
}
