package org.hearth.debit.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.debit.MandateParty;

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
}
