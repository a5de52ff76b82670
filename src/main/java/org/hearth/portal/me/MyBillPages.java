package org.hearth.portal.me;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.billing.BillCursor;
import org.hearth.billing.BillDetail;
import org.hearth.billing.BillPage;
import org.hearth.billing.BillingError;
import org.hearth.billing.Bills;
import org.hearth.billing.Debts;
import org.hearth.debit.AnnouncedDebit;
import org.hearth.debit.Debits;
import org.hearth.payment.PaymentHistory;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;

/** A resident's bills: the list, the same as a file, and one bill explained. */
@Path("/me")
@Blocking
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class MyBillPages {

    private static final int PAGE = 12;

    /** Ninety years of monthly bills: a file is whole. */
    private static final int FILE = 1_080;

    private final MyAccounts mine;
    private final Bills bills;
    private final Debts debts;
    private final PaymentHistory payments;
    private final Debits debits;
    private final Visit visit;
    private final Clock clock;

    MyBillPages(
            MyAccounts mine,
            Bills bills,
            Debts debts,
            PaymentHistory payments,
            Debits debits,
            Visit visit,
            Clock clock) {
        this.mine = mine;
        this.bills = bills;
        this.debts = debts;
        this.payments = payments;
        this.debits = debits;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "portal/me")
    static class Templates {
        static native TemplateInstance bills(BillList page);

        /**
         * @param debit that will pay the bill, or null
         */
        static native TemplateInstance bill(BillExplanation page, AnnouncedDebit debit);
    }

    /**
     * @param account public id; the first one without it
     * @param show see {@link BillFilter}
     * @param after a {@link BillCursor}; the newest bills without it
     */
    @GET
    @Path("bills")
    public TemplateInstance list(
            @QueryParam("account") String account,
            @QueryParam("show") String show,
            @QueryParam("after") String after) {
        AccountChoice choice = mine.choose(account);
        if (choice.isEmpty()) {
            return MyPages.Templates.noAccount();
        }
        BillFilter filter = BillFilter.of(show);
        Optional<BillCursor> cursor = BillCursor.parse(after);
        return Templates.bills(
                new BillList(
                        choice,
                        new AmountDue(choice.current().debt()),
                        filter,
                        bills.years(choice.current().account()),
                        bills.list(
                                choice.current().account(),
                                filter.selection(),
                                cursor.orElse(BillCursor.START),
                                PAGE),
                        cursor.isPresent(),
                        LocalDate.now(clock)));
    }

    @GET
    @Path("bills.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response file(@QueryParam("account") String account, @QueryParam("show") String show) {
        AccountChoice.Entry chosen = mine.choose(account).required();
        BillPage found =
                bills.list(
                        chosen.account(), BillFilter.of(show).selection(), BillCursor.START, FILE);
        BillFile file = new BillFile(visit.messages(MeMessages.class), LocalDate.now(clock));
        return Response.ok(file.of(chosen.account(), found.bills()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bills.csv\"")
                .build();
    }

    @GET
    @Path("bills/{id}")
    public TemplateInstance bill(@PathParam("id") String id) {
        BillDetail detail =
                bills.explain(
                        mine.residentId(),
                        PublicId.BILL
                                .parse(id)
                                .orElseThrow(
                                        () -> new BusinessException(BillingError.BILL_NOT_FOUND)));
        return Templates.bill(
                BillExplanation.of(
                        detail,
                        debts.of(detail.account().account()),
                        payments.of(detail.bill()),
                        LocalDate.now(clock)),
                debits.announced(detail.account().account())
                        .filter(debit -> debit.pays(detail.bill()))
                        .orElse(null));
    }
}
