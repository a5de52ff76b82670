package org.hearth.platform.id;

import io.hypersistence.tsid.TSID;

/** Time-ordered 64-bit ids: unique without asking the database, and inserted at an index's end. */
public final class Ids {

    private Ids() {}

    public static long next() {
        return TSID.Factory.getTsid256().toLong();
    }
}
