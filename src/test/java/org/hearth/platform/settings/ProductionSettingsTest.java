package org.hearth.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionSettingsTest {

    @Test
    void names_every_missing_setting() throws IOException {
        assertThat(ProductionSettings.faults(configuration("prod", Map.of())))
                .map(fault -> fault.replaceFirst(" is missing: .+", ""))
                .containsExactlyElementsOf(
                        Arrays.stream(RequiredSetting.values())
                                .map(RequiredSetting::variable)
                                .toList());
    }

    @Test
    void starts_with_all_settings() throws IOException {
        assertThat(ProductionSettings.faults(configuration("prod", complete()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_missing_or_empty_setting_is_enough_to_refuse(RequiredSetting setting)
            throws IOException {
        Map<String, String> settings = complete();
        settings.put(setting.property(), " ");

        assertThat(ProductionSettings.faults(configuration("prod", settings)))
                .singleElement()
                .asString()
                .startsWith(setting.variable() + " is missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNING_KEY", "VERIFICATION_KEY", "QUOTE_SECRET", "WEBHOOK_KEY"})
    void refuses_what_development_uses(RequiredSetting setting) throws IOException {
        Map<String, String> settings = complete();
        settings.put(setting.property(), developmentValue(setting));

        assertThat(ProductionSettings.faults(configuration("prod", settings)))
                .containsExactly(
                        setting.variable() + " has the value of development, which is public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test", "demo"})
    void other_profiles_need_nothing(String profile) throws IOException {
        SmallRyeConfig configuration = configuration(profile, Map.of());

        assertThat(ProductionSettings.faults(configuration)).isEmpty();
        assertThat(configuration.getConfigValue("hearth.quote.secret").getValue()).isNotBlank();
        assertThat(configuration.getConfigValue("hearth.token.signing-key").getValue())
                .isNotBlank();
    }

    /** SmallRye Config 3.14 ignores such a line for most of the profiles it names. */
    @Test
    void no_line_of_the_configuration_names_several_profiles() throws IOException {
        assertThat(Path.of("src/main/resources/application.properties"))
                .content()
                .doesNotContain("%{");
    }

    @Test
    void the_example_of_the_deployment_names_the_same_settings() throws IOException {
        List<String> named =
                Files.readAllLines(Path.of("deployment/.env.example")).stream()
                        .filter(line -> line.matches("[A-Z_]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RequiredSetting.values())
                                .map(RequiredSetting::variable)
                                .toList());
    }

    private static Map<String, String> complete() {
        return Arrays.stream(RequiredSetting.values())
                .collect(
                        Collectors.toMap(
                                RequiredSetting::property,
                                setting -> "our own",
                                (first, second) -> first,
                                HashMap::new));
    }

    private static String developmentValue(RequiredSetting setting) throws IOException {
        return configuration("dev", Map.of()).getConfigValue(setting.property()).getValue();
    }

    private static SmallRyeConfig configuration(String profile, Map<String, String> settings)
            throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withSources(
                        new PropertiesConfigSource(
                                Path.of("src/main/resources/application.properties")
                                        .toUri()
                                        .toURL(),
                                100),
                        new PropertiesConfigSource(settings, "environment", 300))
                .build();
    }
}
