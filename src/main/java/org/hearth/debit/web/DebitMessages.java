package org.hearth.debit.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.debit.DebitBatchState;
import org.hearth.debit.DebitItemState;
import org.hearth.debit.DebitOutcome;
import org.hearth.debit.DebitReason;
import org.hearth.debit.MandateParty;
import org.hearth.debit.UnappliedCause;

/** Words of the pages about direct debit, {@code web/messages/debit.properties}. */
@MessageBundle("debit")
public interface DebitMessages {

    @Message
    String title();

    @Message
    String back();

    @Message
    String what();

    @Message
    String no_account();

    @Message
    String no_account_text();

    @Message
    String add_account();

    @Message
    String not_debitable();

    @Message
    String state_active();

    @Message
    String state_pending();

    @Message
    String active_since(String when);

    @Message
    String asked_on(String when);

    @Message
    String confirm_what(String bank);

    @Message
    String confirm();

    @Message
    String waits_for_holder();

    @Message
    String waits_for_bank(String bank);

    @Message
    String cancel();

    @Message
    String take_back();

    @Message
    String cancel_what();

    @Message
    String cancel_do();

    @Message
    String bank();

    @Message
    String bank_hint();

    @Message
    String bank_choose();

    @Message
    String bank_missing();

    @Message
    String ask();

    @Message
    String no_banks();

    @Message
    String mandate_exists();

    @Message
    String ended_title(int count);

    @Message
    String ended_on(String when);

    @Message
    String ended_by(MandateParty by);

    @Message
    String will_be_debited(String day, String yuan);

    @Message
    String from_account(String bank, String account);

    @Message
    String until_cut_off(String when);

    @Message
    String too_late();

    @Message
    String paid_in_time(String day);

    @Message
    String see();

    @Message
    String retry_on(String day);

    @Message
    String history_title();

    @Message
    String item_state(DebitItemState state);

    @Message
    String reason(DebitReason reason);

    @Message
    String desk_title();

    @Message
    String desk_what();

    @Message
    String run_day();

    @Message
    String run_hint();

    @Message
    String run_do();

    @Message
    String run_done(Integer planned);

    @Message
    String run_nothing();

    @Message
    String day_wrong();

    @Message
    String day_closed();

    @Message
    String day_too_far();

    @Message
    String overdue_title(int count);

    @Message
    String overdue_help();

    @Message
    String overdue_batch();

    @Message
    String end_what();

    @Message
    String end_do();

    @Message
    String take_batch_back_what();

    @Message
    String take_batch_back();

    @Message
    String unapplied_title();

    @Message
    String unapplied_some();

    @Message
    String unapplied_what();

    @Message
    String unapplied_none();

    @Message
    String unapplied_none_help();

    @Message
    String outcome(DebitOutcome outcome);

    @Message
    String cause(UnappliedCause cause);

    @Message
    String reported_at();

    @Message
    String col_result();

    @Message
    String col_cause();

    @Message
    String col_work();

    @Message
    String note();

    @Message
    String worked();

    @Message
    String batches_none();

    @Message
    String batches_none_help();

    @Message
    String batches_what();

    @Message
    String batch_title();

    @Message
    String batch_of(String bank, String day);

    @Message
    String batch_state(DebitBatchState state);

    @Message
    String col_day();

    @Message
    String col_bank();

    @Message
    String col_batch();

    @Message
    String col_state();

    @Message
    String col_count();

    @Message
    String col_total();

    @Message
    String col_cut_off();

    @Message
    String col_account();

    @Message
    String col_amount();

    @Message
    String col_attempt();

    @Message
    String col_decided();

    @Message
    String bank_account();

    @Message
    String ready_at();

    @Message
    String completed_at();

    @Message
    String filter();

    @Message
    String filter_all();

    @Message
    String items_none();

    @Message
    String items_none_help();

    @Message
    String items_what();

    @Message
    String returned_title();

    @Message
    String returned_what();

    @Message
    String link();

    @Message
    String link_what();
}
