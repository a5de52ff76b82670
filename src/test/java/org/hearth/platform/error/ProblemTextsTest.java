package org.hearth.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"problem.properties", "problem_en.properties"})
    void everyCodeOfEveryRoomHasWords(String file) throws IOException {
        Properties words = words(file);

        assertThat(codes()).hasSizeGreaterThanOrEqualTo(RequestError.values().length);
        assertThat(codes())
                .allSatisfy(
                        code -> {
                            assertThat(words.getProperty(code.name() + ".title")).isNotBlank();
                            assertThat(words.getProperty(code.name() + ".detail")).isNotBlank();
                        });
    }

    @Test
    void noWordsAreLeftOverFromACodeThatIsGone() throws IOException {
        List<String> known = codes().stream().map(ErrorCode::name).toList();

        assertThat(words("problem.properties").stringPropertyNames())
                .filteredOn(key -> key.endsWith(".title"))
                .allSatisfy(key -> assertThat(known).contains(key.substring(0, key.indexOf('.'))));
        assertThat(words("problem_en.properties").stringPropertyNames())
                .isEqualTo(words("problem.properties").stringPropertyNames());
    }

    private static List<ErrorCode> codes() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve("org/hearth"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
                    .map(ProblemTextsTest::load)
                    .filter(type -> type.isEnum() && ErrorCode.class.isAssignableFrom(type))
                    .flatMap(type -> Stream.of(type.getEnumConstants()))
                    .map(ErrorCode.class::cast)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ProblemTextsTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                ProblemTextsTest.class.getResourceAsStream("/messages/" + file)),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
