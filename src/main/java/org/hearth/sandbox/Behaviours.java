package org.hearth.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.account.AccountError;
import org.hearth.account.AccountLedger;
import org.hearth.billing.AccountDebt;
import org.hearth.billing.Debts;
import org.hearth.payment.PaymentError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.time.UtilityClock;

/**
 * What the test accounts do beside what all accounts do. Most need nothing: the live code answers
 * for a closed account or an IC card. These stand for what happens in between and on the way.
 */
@ApplicationScoped
public class Behaviours {

    private static final int INQUIRY_PAUSE_SECONDS = 2;
    private static final int BUSY_SECONDS = 1;
    private static final String ACCOUNTS = "/partner/v1/accounts/";
    private static final TestBill ONE_MORE = new TestBill(2_400, 1_600, 30);

    private final RecordedCallRepository calls;
    private final Debts debts;
    private final AccountLedger ledger;
    private final BlockRows rows;
    private final OtherCollector other;
    private final Clock clock;

    Behaviours(
            RecordedCallRepository calls,
            Debts debts,
            AccountLedger ledger,
            BlockRows rows,
            OtherCollector other,
            Clock clock) {
        this.calls = calls;
        this.debts = debts;
        this.ledger = ledger;
        this.rows = rows;
        this.other = other;
        this.clock = clock;
    }

    /**
     * @throws BusinessException what the account answers instead
     */
    @Transactional
    public void beforeInquiry(SandboxPartnerView partner, String accountNumber) {
        TestAccount account = own(partner, accountNumber);
        if (account == TestAccount.LIMITED
                && !calls.wasAsked(partner.partnerId(), ACCOUNTS + accountNumber)) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", INQUIRY_PAUSE_SECONDS));
        }
    }

    /**
     * @throws BusinessException ACCOUNT_NOT_FOUND for another partner's account
     */
    public void beforeAny(SandboxPartnerView partner, String accountNumber) {
        own(partner, accountNumber);
    }

    /**
     * @return how the answer will end, should the payment be booked
     * @throws BusinessException what the account answers instead of booking
     */
    public Ending beforePayment(SandboxPartnerView partner, String accountNumber, String key) {
        TestAccount account = own(partner, accountNumber);
        if (account == null) {
            return Ending.AS_IT_IS;
        }
        boolean first = !wasTried(partner.partnerId(), key);
        switch (account) {
            case CHANGED_BILL -> issueOneMore(partner, account);
            case PAID_MEANWHILE -> payElsewhere(partner, account);
            case ERROR_BEFORE -> refuse(first, new BusinessException(RequestError.UNAVAILABLE));
            case BUSY ->
                    refuse(
                            first,
                            new BusinessException(
                                    PaymentError.PAYMENT_IN_PROGRESS,
                                    Map.of("retryAfter", BUSY_SECONDS)));
            default -> {
                // Nothing happens before.
            }
        }
        return first ? ending(account) : Ending.AS_IT_IS;
    }

    private static Ending ending(TestAccount account) {
        return switch (account) {
            case SLOW_ANSWER -> Ending.LATE;
            case LOST_ANSWER -> Ending.LOST;
            case ERROR_AFTER -> Ending.FAILED;
            default -> Ending.AS_IT_IS;
        };
    }

    /** Null for a number that is no test account; another partner's does not exist for this one. */
    private static TestAccount own(SandboxPartnerView partner, String accountNumber) {
        if (TestAccount.isForeign(partner.block(), accountNumber)) {
            throw new BusinessException(AccountError.ACCOUNT_NOT_FOUND);
        }
        return TestAccount.of(partner.block(), accountNumber).orElse(null);
    }

    private static void refuse(boolean first, BusinessException refusal) {
        if (first) {
            throw refusal;
        }
    }

    @Transactional
    boolean wasTried(long partnerId, String key) {
        return calls.wasTried(partnerId, key);
    }

    @Transactional
    void issueOneMore(SandboxPartnerView partner, TestAccount account) {
        String number = account.number(partner.block());
        ledger.lock(number).orElseThrow();
        if (asAfterReset(number, account)) {
            rows.issue(
                    account.id(partner.block()),
                    ONE_MORE,
                    LocalDate.ofInstant(clock.instant(), UtilityClock.ZONE));
        }
    }

    private void payElsewhere(SandboxPartnerView partner, TestAccount account) {
        String number = account.number(partner.block());
        if (!asAfterReset(number, account)) {
            return;
        }
        other.pay(number, debts.of(number).orElseThrow().totalDueFen());
    }

    /** Whether the account still has the bills it began with, and nothing was paid. */
    private boolean asAfterReset(String number, TestAccount account) {
        AccountDebt debt = debts.of(number).orElseThrow();
        return debt.account().balanceFen() == account.balanceFen();
    }
}
