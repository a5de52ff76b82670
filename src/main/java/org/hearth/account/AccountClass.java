package org.hearth.account;

/** What gas is used for; the tariff and the rules of payment follow it (domain.md, Accounts). */
public enum AccountClass {
    RESIDENTIAL,
    INDUSTRIAL,
    COMMERCIAL,
    COLLECTIVE,
    BOILER,
    DIRECT_FIRED_UNIT,
    CNG_STATION
}
