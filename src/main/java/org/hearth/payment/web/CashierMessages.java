package org.hearth.payment.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.payment.gateway.PaymentMethod;

/** Words of the sandbox gateway's cashier. */
@MessageBundle("cashier")
public interface CashierMessages {

    String title();

    String sandbox();

    String sandbox_text();

    String method(PaymentMethod method);

    String pay(String yuan);

    String decline();

    String leave();

    String paid();

    String closed();

    String back();
}
