package org.hearth.portal.me;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearth.account.AccountAreas;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.billing.BillView;
import org.hearth.billing.Bills;
import org.hearth.billing.ReadingView;
import org.hearth.debit.Debits;
import org.hearth.notice.Affecting;
import org.hearth.notice.InterruptionView;
import org.hearth.notice.Interruptions;
import org.hearth.payment.PaymentHistory;
import org.hearth.platform.security.SignedIn;
import org.hearth.portal.requests.MyRequests;

/** What a resident sees first: what is owed, what was used, what was paid. */
@Path("/me")
@Blocking
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class MyPages {

    private static final int YEARS = 3;
    private static final int READINGS = 3;
    private static final int PAYMENTS = 5;

    private final MyAccounts mine;
    private final Accounts accounts;
    private final Bills bills;
    private final PaymentHistory payments;
    private final Debits debits;
    private final MyRequests requests;
    private final AccountAreas places;
    private final Interruptions interruptions;
    private final Clock clock;

    MyPages(
            MyAccounts mine,
            Accounts accounts,
            Bills bills,
            PaymentHistory payments,
            Debits debits,
            MyRequests requests,
            AccountAreas places,
            Interruptions interruptions,
            Clock clock) {
        this.mine = mine;
        this.accounts = accounts;
        this.bills = bills;
        this.payments = payments;
        this.debits = debits;
        this.requests = requests;
        this.places = places;
        this.interruptions = interruptions;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "portal/me")
    static class Templates {
        static native TemplateInstance dashboard(Dashboard page);

        static native TemplateInstance noAccount();
    }

    /**
     * @param account public id; the first one without it
     */
    @GET
    public TemplateInstance dashboard(@QueryParam("account") String account) {
        AccountChoice choice = mine.choose(account);
        return choice.isEmpty() ? Templates.noAccount() : Templates.dashboard(page(choice));
    }

    private Dashboard page(AccountChoice choice) {
        LocalDate today = LocalDate.now(clock);
        AccountView account = choice.current().account();
        List<BillView> billed = bills.since(account, today.minusYears(YEARS).minusMonths(2));
        UseChart chart = UseChart.of(billed, today);
        return new Dashboard(
                choice,
                new AmountDue(choice.current().debt()),
                debits.announced(account).orElse(null),
                chart,
                UseOfYear.of(chart),
                accounts.meterOf(account.accountId())
                        .map(meter -> MeterAge.of(meter, account, today))
                        .orElse(null),
                lastReadings(billed),
                payments.newest(account, PAYMENTS),
                requests.open(account.accountId()),
                off(choice),
                clock.instant());
    }

    private List<InterruptionView> off(AccountChoice choice) {
        List<Long> all =
                choice.entries().stream().map(entry -> entry.account().accountId()).toList();
        return interruptions.affecting(places.placesOf(all)).stream()
                .filter(Affecting::certain)
                .map(Affecting::interruption)
                .toList();
    }

    private static List<ReadingView> lastReadings(List<BillView> newestFirst) {
        return newestFirst.stream()
                .map(BillView::closing)
                .filter(Objects::nonNull)
                .limit(READINGS)
                .toList();
    }
}
