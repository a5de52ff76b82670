package org.hearth.platform.settings;

import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a service that real people use may start: every {@link RequiredSetting} is there, and
 * none has the value that development uses and everybody can read.
 */
public final class ProductionSettings {

    private static final Set<String> OTHER_PROFILES = Set.of("dev", "test", "demo");

    private ProductionSettings() {}

    /**
     * What is wrong, one line a setting; nothing outside production.
     *
     * @param configuration as it will be used, with its profile
     */
    public static List<String> faults(SmallRyeConfig configuration) {
        if (configuration.getProfiles().stream().anyMatch(OTHER_PROFILES::contains)) {
            return List.of();
        }
        return Stream.of(RequiredSetting.values())
                .map(setting -> fault(setting, configuration))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String fault(RequiredSetting setting, SmallRyeConfig configuration) {
        Optional<String> value = value(configuration, setting.property());
        if (value.isEmpty()) {
            return setting.variable() + " is missing: " + setting.meaning();
        }
        if (value.equals(value(configuration, "%dev." + setting.property()))) {
            return setting.variable() + " has the value of development, which is public";
        }
        return null;
    }

    private static Optional<String> value(SmallRyeConfig configuration, String property) {
        return Optional.ofNullable(configuration.getConfigValue(property).getValue())
                .filter(text -> !text.isBlank());
    }
}
