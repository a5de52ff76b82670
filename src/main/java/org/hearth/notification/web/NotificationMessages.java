package org.hearth.notification.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of outgoing messages and of the page that shows them to developers. */
@MessageBundle("notification")
public interface NotificationMessages {

    @Message
    String sms_sign_in_code(String code);

    @Message
    String sms_account_bound(String number, String follower);
}
