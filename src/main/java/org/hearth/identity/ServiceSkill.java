package org.hearth.identity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a technician can be sent to do (domain.md, Service requests and work orders: types). */
public enum ServiceSkill {
    REPAIR,
    METER_REPLACEMENT,
    HOSE_REPLACEMENT,
    INSPECTION,
    /** Relocation and indoor removal. */
    PIPEWORK,
    INSTALLATION,
    /** Gas-on, suspend and unseal. */
    GAS_ON,
    EMERGENCY;

    static String written(Set<ServiceSkill> skills) {
        return skills.stream().map(ServiceSkill::skillName).collect(Collectors.joining(" "));
    }

    /** As it is stored: {@code meter-replacement}. */
    public String skillName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
