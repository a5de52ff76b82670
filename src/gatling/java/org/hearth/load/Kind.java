package org.hearth.load;

/** What is measured. */
enum Kind {
    INQUIRY,
    PAYMENT
}
