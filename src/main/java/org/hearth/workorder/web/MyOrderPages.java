package org.hearth.workorder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.hearth.platform.html.FormErrors;
import org.hearth.workorder.VisitorOrders;

/** What a technician has to do, on a phone and on a bad network. */
@Path(MyOrderPages.PATH)
@RolesAllowed("technician")
@Produces(MediaType.TEXT_HTML)
public class MyOrderPages {

    static final String PATH = "/staff/my-orders";

    private final VisitorOrders orders;
    private final OrderSheets sheets;
    private final StaffOnDuty onDuty;

    MyOrderPages(VisitorOrders orders, OrderSheets sheets, StaffOnDuty onDuty) {
        this.orders = orders;
        this.sheets = sheets;
        this.onDuty = onDuty;
    }

    @CheckedTemplate(basePath = "workorder")
    static class Templates {
        static native TemplateInstance mine(VisitorOrders.Today today);

        static native TemplateInstance visit(OrderSheet sheet, OrderForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return Templates.mine(orders.of(onDuty.member()));
    }

    @GET
    @Path("/{order: ord_[0-9A-Z]+}")
    public TemplateInstance order(@PathParam("order") String order) {
        return Templates.visit(
                sheets.visit(OrderIds.read(order)), OrderForm.empty(), new FormErrors());
    }
}
