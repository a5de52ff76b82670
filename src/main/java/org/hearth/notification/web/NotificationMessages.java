package org.hearth.notification.web;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of outgoing messages, and of the page that shows them where none leave. */
@MessageBundle("notification")
public interface NotificationMessages {

    String sms_sign_in_code(String brand, String code);

    String sms_account_bound(String brand, String number, String follower);

    String messages_title();

    String messages_why();

    String messages_none();

    String messages_none_help();

    String staff_code();

    String staff_code_left(long seconds);
}
