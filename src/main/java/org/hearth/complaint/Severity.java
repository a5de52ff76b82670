package org.hearth.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.hearth.servicetime.ServiceClass;

/** How grave a complaint is; its promised time follows (domain.md, Service time limits). */
public enum Severity {
    ORDINARY(ServiceClass.ORDINARY),
    MAJOR(ServiceClass.MAJOR);

    private final ServiceClass serviceClass;

    Severity(ServiceClass serviceClass) {
        this.serviceClass = serviceClass;
    }

    ServiceClass serviceClass() {
        return serviceClass;
    }

    /** Null where the class tells none. */
    static Severity of(ServiceClass serviceClass) {
        return Arrays.stream(values())
                .filter(one -> one.serviceClass == serviceClass)
                .findFirst()
                .orElse(null);
    }

    /** The severity of this name, if there is one. */
    public static Optional<Severity> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
