package org.hearth.application;

/** Why a prepayment card is replaced. */
public enum CardReason {
    LOST,
    BROKEN,
    OTHER
}
