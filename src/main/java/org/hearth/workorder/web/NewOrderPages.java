package org.hearth.workorder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.SupplySite;
import org.hearth.identity.CustomerDesk;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.html.FormCookie;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.Masked;
import org.hearth.platform.text.TypedText;
import org.hearth.workorder.OrderQueue;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.QueuedOrder;
import org.hearth.workorder.StaffOrders;
import org.hearth.workorder.WorkOrderType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A request that an agent takes while talking to the customer. Emergencies have a desk of their
 * own; new installations have applications.
 */
@Path(NewOrderPages.PATH)
@RolesAllowed({"agent", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class NewOrderPages {

    static final String PATH = QueuePages.PATH + "/new";
    private static final int UNPROCESSABLE = 422;

    private final Accounts accounts;
    private final CustomerDesk customers;
    private final OrderQueue queue;
    private final StaffOrders orders;
    private final NewOrderChecks checks;
    private final StaffOnDuty onDuty;
    private final Visit visit;

    @Context UriInfo uri;

    NewOrderPages(
            Accounts accounts,
            CustomerDesk customers,
            OrderQueue queue,
            StaffOrders orders,
            NewOrderChecks checks,
            StaffOnDuty onDuty,
            Visit visit) {
        this.accounts = accounts;
        this.customers = customers;
        this.queue = queue;
        this.orders = orders;
        this.checks = checks;
        this.onDuty = onDuty;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "workorder")
    static class Templates {
        /** The account is asked for first. */
        static native TemplateInstance newOrderAccount(
                String type, String number, FormErrors errors);

        /**
         * @param open what is open at the account already
         * @param emergency whether the form is not for this, but the emergency desk
         */
        static native TemplateInstance newOrder(
                String accountId,
                AccountView account,
                String maskedPhone,
                List<QueuedOrder> open,
                List<WorkOrderType> types,
                OrderForm form,
                boolean emergency,
                FormErrors errors);
    }

    @GET
    public TemplateInstance form(@RestQuery String type, @RestQuery String account) {
        Optional<SupplySite> site = site(account);
        String asked = type == null ? "" : type;
        return site.isEmpty()
                ? Templates.newOrderAccount(asked, "", new FormErrors())
                : page(site.get(), new OrderForm(Map.of("type", asked)), new FormErrors());
    }

    /** So that no number stands in the address of the form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/account")
    public Response account(@RestForm String number, @RestForm String type) {
        String typed = TypedText.plain(number);
        String asked = type != null && type.matches("[A-Z_]{1,20}") ? type : "";
        Optional<SupplySite> site = accounts.site(typed);
        if (site.isEmpty()) {
            String error = visit.messages(WorkorderMessages.class).account_unknown();
            FormErrors errors = new FormErrors().add("number", error);
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.newOrderAccount(asked, typed, errors))
                    .build();
        }
        String account = PublicId.ACCOUNT.of(site.get().accountId());
        return Response.seeOther(URI.create(PATH + "?account=" + account + "&type=" + asked))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        OrderForm form = OrderForm.of(fields);
        SupplySite site =
                site(form.text("account"))
                        .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
        FormErrors errors = checks.errors(form, visit.messages(WorkorderMessages.class));
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE).entity(page(site, form, errors)).build();
        }
        String sending = form.textOrNull("sending");
        OrderView made = orders.create(onDuty.member(), sending, checks.order(site, form));
        return Response.seeOther(URI.create(QueuePages.PATH + "/" + OrderIds.write(made.orderId())))
                .cookie(FormCookie.sent(sending, uri))
                .build();
    }

    private Optional<SupplySite> site(String account) {
        return PublicId.ACCOUNT.parse(account).stream()
                .mapToObj(accounts::site)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Finding the account is logged, though all of it is masked. */
    private TemplateInstance page(SupplySite site, OrderForm form, FormErrors errors) {
        AccountView account =
                customers
                        .find(onDuty.actor(), site.accountNumber())
                        .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
        return Templates.newOrder(
                PublicId.ACCOUNT.of(site.accountId()),
                account,
                Masked.phone(site.holderPhone()),
                queue.ofAccount(site.accountId()).stream()
                        .filter(order -> order.state().open())
                        .toList(),
                Arrays.stream(WorkOrderType.values()).filter(NewOrderChecks::offered).toList(),
                form,
                form.text("type").equals(WorkOrderType.EMERGENCY.name()),
                errors);
    }
}
