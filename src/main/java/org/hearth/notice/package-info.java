/**
 * What the utility says to everybody: interruptions of supply, with who is affected, and articles
 * in versions, in both languages. Who is told of an interruption is found here; the notification
 * room writes the messages.
 */
package org.hearth.notice;
