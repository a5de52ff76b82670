package org.hearth.workorder.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.identity.StaffMember;
import org.hearth.platform.audit.Actor;
import org.hearth.workorder.CallBacks;
import org.hearth.workorder.ClockAgreements;
import org.hearth.workorder.Dispatch;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrders;

/** Which use case a form asks for. */
@ApplicationScoped
class StepTaking {

    private final WorkOrders orders;
    private final OrderWork work;
    private final Dispatch dispatch;
    private final CallBacks calls;
    private final ClockAgreements clocks;

    StepTaking(
            WorkOrders orders,
            OrderWork work,
            Dispatch dispatch,
            CallBacks calls,
            ClockAgreements clocks) {
        this.orders = orders;
        this.work = work;
        this.dispatch = dispatch;
        this.calls = calls;
        this.clocks = clocks;
    }

    void take(Step step, StaffMember who, OrderView order, OrderForm form) {
        Actor actor = Actor.staff(who.username());
        long id = order.orderId();
        String words = form.textOrNull(step.path());
        OrderWords said = OrderWords.said(words);
        switch (step) {
            case DISPATCH ->
                    dispatch.dispatch(
                            who,
                            order,
                            form.text("branch"),
                            form.textOrNull("technician"),
                            OrderWords.note(words));
            case TAKE_ON -> work.accept(actor, id);
            case GIVE_BACK_TO_DESK -> work.giveBackToDesk(actor, id, words);
            case GIVE_BACK -> work.giveBackToBranch(actor, id, words);
            case SET_OUT -> work.setOut(actor, id);
            case ARRIVE -> work.arrive(actor, id);
            case NOT_MET -> work.notMet(actor, id, said);
            case HANDLE ->
                    work.handle(actor, id, new OrderWords(words, form.textOrNull("handle-note")));
            case ANSWER -> work.answer(actor, id, said);
            case CALL_BACK -> callBack(actor, id, form.text("heard"), words);
            case NOTE -> orders.note(actor, id, OrderWords.note(words));
            case COMPLETE_PAPERS -> orders.papersComplete(actor, id);
            case PAUSE -> clocks.pause(actor, id, words);
            case RESUME -> clocks.resume(actor, id);
            case AGREE -> clocks.agree(actor, id, form.agreedAt().orElseThrow(), words);
            case CANCEL -> orders.cancel(actor, id, said);
            case REOPEN -> orders.notSolved(actor, id, said);
            default -> throw new IllegalArgumentException(step.name());
        }
    }

    private void callBack(Actor actor, long id, String heard, String words) {
        switch (heard) {
            case "solved" -> calls.solved(actor, id, OrderWords.note(words));
            case "not-solved" -> calls.notSolved(actor, id, OrderWords.note(words));
            default -> calls.notReached(actor, id);
        }
    }
}
