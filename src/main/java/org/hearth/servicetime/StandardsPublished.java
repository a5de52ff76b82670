package org.hearth.servicetime;

/** A version of the table of limits is published. */
record StandardsPublished() {}
