package org.hearth.portal.desk;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.payment.RefundSource;
import org.hearth.payment.RefundStatus;
import org.hearth.payment.RefundWay;
import org.hearth.payment.SuspenseReason;
import org.hearth.payment.SuspenseState;

/** Words of the desks of suspense and refunds. */
@MessageBundle("desk")
public interface DeskMessages {

    String suspense();

    String suspense_what();

    String suspense_none();

    String suspense_none_help();

    String refunds();

    String refunds_what();

    String refunds_none();

    String refunds_none_help();

    String received();

    String paid_at();

    String collector();

    String number_given();

    String amount();

    String why();

    String state();

    String transaction();

    String receipt();

    String suspense_reason(SuspenseReason reason);

    String suspense_state(SuspenseState state);

    String near();

    String near_what();

    String near_none();

    String same();

    String same_none();

    String neighbours();

    String neighbours_none();

    String holder();

    String address();

    String due();

    String exact();

    String choose();

    String choose_number();

    String choose_hint();

    String find();

    String confirm();

    String confirm_text(String yuan);

    String match();

    String back_to_item();

    String give_back();

    String give_back_text();

    String refund_reason();

    String reason_hint();

    String propose();

    String to_refunds();

    String number_unknown();

    String reason_wrong();

    String receipt_unknown();

    String amount_wrong();

    String reference_wrong();

    String refund_state(RefundStatus state);

    String refund_source(RefundSource source);

    String refund_way(RefundWay way);

    String source();

    String way();

    String proposed_by();

    String decided_by();

    String note();

    String reference();

    String paid_out_at();

    String approve();

    String approve_text();

    String own_proposal();

    String reject();

    String withdraw();

    String mark_paid();

    String refund_new();

    String refund_new_text();

    String receipt_hint();

    String refundable();

    String refund_amount();

    String nothing_refundable();
}
