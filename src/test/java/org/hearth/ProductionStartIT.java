package org.hearth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.hearth.platform.settings.RequiredSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, as an operator starts it. */
class ProductionStartIT {

    private static final Path PACKAGED =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    @TempDir Path workingDirectory;

    @Test
    void refuses_to_start_and_names_each_missing_setting() throws Exception {
        Process service = start();

        String said = new String(service.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(service.exitValue()).isEqualTo(1);
        for (RequiredSetting setting : RequiredSetting.values()) {
            assertThat(said).contains(setting.variable() + " is missing");
        }
        assertThat(said).doesNotContain("\tat ");
        assertThat(workingDirectory).isEmptyDirectory();
    }

    private Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                PACKAGED.toString())
                        .directory(workingDirectory.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        for (RequiredSetting setting : RequiredSetting.values()) {
            builder.environment().remove(setting.variable());
        }
        return builder.start();
    }
}
