package org.hearth.workorder.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.hearth.account.SupplySite;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.http.Language;
import org.hearth.servicetime.ServiceClass;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderContact;
import org.hearth.workorder.WorkOrderType;

/** Reads the form of a new order. */
@ApplicationScoped
class NewOrderChecks {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 40;
    private static final String PHONE = "[0-9+][0-9 -]{5,18}[0-9]";

    /** Whether the form takes this type: emergencies and installations begin elsewhere. */
    static boolean offered(WorkOrderType type) {
        return type != WorkOrderType.EMERGENCY && type != WorkOrderType.INSTALLATION;
    }

    FormErrors errors(OrderForm form, WorkorderMessages texts) {
        FormErrors errors = new FormErrors();
        Optional<WorkOrderType> type = type(form);
        if (form.text("type").equals(WorkOrderType.EMERGENCY.name())) {
            errors.add("type", texts.emergency_elsewhere());
        } else if (type.isEmpty()) {
            errors.add("type", texts.type_missing());
        }
        if (form.text("description").isEmpty()) {
            errors.add("description", texts.description_missing());
        } else if (form.text("description").length() > LONGEST) {
            errors.add("description", texts.words_long(LONGEST));
        }
        if (form.text("name").length() > LONGEST_NAME) {
            errors.add("name", texts.words_long(LONGEST_NAME));
        }
        if (!form.text("phone").isEmpty() && !form.text("phone").matches(PHONE)) {
            errors.add("phone", texts.phone_wrong());
        }
        if (!form.text("papers").matches("complete|missing")) {
            errors.add("papers", texts.papers_missing());
        }
        return errors;
    }

    /** The order of a form without errors; without another contact the holder is called. */
    NewOrder order(SupplySite site, OrderForm form) {
        String name = form.text("name");
        String phone = form.text("phone");
        WorkOrderType type = type(form).orElseThrow();
        NewOrder order =
                NewOrder.of(
                        type,
                        form.text("channel").equals("DESK") ? OrderChannel.DESK : OrderChannel.CALL,
                        site,
                        new OrderContact(
                                name.isEmpty() ? site.holderName() : name,
                                phone.isEmpty() ? site.holderPhone() : phone,
                                Language.of(form.text("language")).tag()),
                        form.text("description"));
        if (type == WorkOrderType.COMPLAINT) {
            order =
                    order.ofClass(
                            form.text("class").equals(ServiceClass.MAJOR.name())
                                    ? ServiceClass.MAJOR
                                    : ServiceClass.ORDINARY);
        }
        return form.text("papers").equals("missing") ? order.papersMissing() : order;
    }

    private static Optional<WorkOrderType> type(OrderForm form) {
        return Arrays.stream(WorkOrderType.values())
                .filter(NewOrderChecks::offered)
                .filter(type -> type.name().equals(form.text("type")))
                .findFirst();
    }
}
