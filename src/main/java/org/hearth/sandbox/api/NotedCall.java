package org.hearth.sandbox.api;

import org.hearth.sandbox.Ending;

/** What is known of a call before it is answered. */
final class NotedCall {

    static final String PROPERTY = NotedCall.class.getName();

    /** Its beginning, at least. */
    final String body;

    String accountNumber;
    Ending ending = Ending.AS_IT_IS;

    NotedCall(String body) {
        this.body = body;
    }
}
