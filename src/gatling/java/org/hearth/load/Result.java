package org.hearth.load;

/** The service beside its floor. */
record Result(Kind kind, int clients, Measured floor, Measured service) {

    double ratio() {
        return service.perSecond() / floor.perSecond();
    }
}
