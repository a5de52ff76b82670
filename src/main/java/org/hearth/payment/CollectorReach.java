package org.hearth.payment;

/**
 * Which accounts a collector may pay into. The utility's own books are open to every collector; in
 * the sandbox each has a block of its own (partner-api.md, Sandbox). Payment asks here and knows no
 * sandbox.
 */
public interface CollectorReach {

    /**
     * Whether the account is there for this collector; else it is as if there were none. Asked with
     * every payment, hence answered without the database in the utility's own books.
     */
    boolean reaches(long partnerId, String accountNumber);
}
