package org.hearth.portal.web;

import java.util.OptionalLong;
import org.hearth.payment.CollectionRules;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.money.Yuan;
import org.hearth.portal.PayableAccount;
import org.jboss.resteasy.reactive.RestForm;

/** What and how somebody wants to pay, as typed. */
public class AmountForm {

    static final String ALL = "all";

    /** The account the page showed: another tab may have proven another one meanwhile. */
    @RestForm String account;

    /** The debt the page showed, in fen. */
    @RestForm String due;

    /** {@code all} or {@code other}. */
    @RestForm String choice;

    /** In yuan. */
    @RestForm String amount;

    @RestForm String method;

    static AmountForm empty() {
        AmountForm form = new AmountForm();
        form.choice = ALL;
        form.amount = "";
        form.method = PaymentMethod.WECHAT_PAY.name();
        return form;
    }

    public boolean all() {
        return ALL.equals(choice);
    }

    public String amount() {
        return amount == null ? "" : amount;
    }

    public boolean by(PaymentMethod other) {
        return other.name().equals(method);
    }

    PaymentMethod method() {
        for (PaymentMethod known : PaymentMethod.values()) {
            if (by(known)) {
                return known;
            }
        }
        return null;
    }

    boolean showed(PayableAccount payable) {
        return Long.toString(payable.totalDueFen()).equals(due);
    }

    /** The amount in fen; what is wrong with it is told in {@code errors}. */
    long fen(PayableAccount payable, FormErrors errors, PayMessages texts) {
        if (all() && payable.owes()) {
            return payable.totalDueFen();
        }
        OptionalLong typed = TypedYuan.fen(amount);
        if (typed.isEmpty() || typed.getAsLong() == 0) {
            errors.add("amount", texts.amount_wrong());
            return 0;
        }
        String why = refusal(typed.getAsLong(), payable, texts);
        if (why != null) {
            errors.add("amount", why);
        }
        return typed.getAsLong();
    }

    private static String refusal(long fen, PayableAccount payable, PayMessages texts) {
        CollectionRules rules = payable.rules();
        long due = payable.totalDueFen();
        if (fen > rules.maximumFen()) {
            return texts.amount_too_much(Yuan.format(rules.maximumFen()));
        }
        if (fen < rules.minimumFen()) {
            return texts.amount_too_little(Yuan.format(rules.minimumFen()));
        }
        if (!rules.partialAllowed() && fen < due) {
            return texts.amount_not_part(Yuan.format(due));
        }
        if (!rules.advanceAllowed() && fen > due) {
            return texts.amount_not_more(Yuan.format(due));
        }
        return null;
    }
}
