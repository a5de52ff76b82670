package org.hearth.identity;

/** Whether one of the staff may sign in; the change is made where staff are administered. */
enum StaffStatus {
    ACTIVE,
    DISABLED
}
