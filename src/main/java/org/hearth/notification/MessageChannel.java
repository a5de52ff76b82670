package org.hearth.notification;

/** How a message leaves. */
enum MessageChannel {
    SMS
}
