package org.hearth.kiosk.api;

/** Where kiosks are in the contract. */
final class KioskPaths {

    static final String ALL = "/partner/v1/kiosks";
    static final String ONE = ALL + "/{terminalId}";

    private KioskPaths() {}
}
