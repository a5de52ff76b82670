package org.hearth.paymentpoint;

/** The kinds of payment points (domain.md, Payment points), and whose they can be. */
public enum PointKind {
    OWN_HALL(true, false),
    BANK_BRANCH(false, true),
    COMMUNITY_POINT(false, true),
    KIOSK(true, true),
    /** Stands where and when a township holds its market. */
    MARKET_DAY(true, true),
    CNG_STATION(true, false);

    private final boolean utilitys;
    private final boolean partners;

    PointKind(boolean utilitys, boolean partners) {
        this.utilitys = utilitys;
        this.partners = partners;
    }

    /**
     * @param own of the utility itself
     */
    boolean mayBe(boolean own) {
        return own ? utilitys : partners;
    }
}
