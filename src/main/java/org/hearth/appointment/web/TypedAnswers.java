package org.hearth.appointment.web;

import java.util.Arrays;
import java.util.Optional;
import org.hearth.appointment.Answers;
import org.hearth.appointment.FaultPlace;
import org.hearth.appointment.HoseType;
import org.hearth.appointment.MeterPlace;
import org.hearth.appointment.ServiceKind;

/** What a visitor answered so far, as an address or a form says it; any of it may be null. */
record TypedAnswers(String meter, String fault, String hose) {

    /** Whether a service asks anything. */
    static boolean asks(ServiceKind kind) {
        return kind == ServiceKind.REPAIR || kind == ServiceKind.HOSE_REPLACEMENT;
    }

    /** Empty while something that the service asks is not answered. */
    Optional<Answers> of(ServiceKind kind) {
        return switch (kind) {
            case REPAIR ->
                    one(MeterPlace.values(), meter)
                            .flatMap(
                                    place ->
                                            one(FaultPlace.values(), fault)
                                                    .map(
                                                            broken ->
                                                                    new Answers(
                                                                            place,
                                                                            broken,
                                                                            HoseType.UNKNOWN)));
            case HOSE_REPLACEMENT ->
                    one(HoseType.values(), hose)
                            .map(type -> new Answers(MeterPlace.UNKNOWN, FaultPlace.UNKNOWN, type));
            default -> Optional.of(Answers.NONE);
        };
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(value -> value.name().equals(name)).findFirst();
    }
}
