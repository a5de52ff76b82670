package org.hearth.platform.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text with gaps reaches a tag unfilled: the form would post to an address with braces in it. */
class TagGapsTest {

    private static final Pattern INSIDE_TAG = Pattern.compile("\\{#\\w+[^{}]*=\"[^\"{}]*\\{");

    @Test
    void noTagIsHandedATextWithGaps() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("web", "templates"))) {
            List<String> gaps =
                    templates
                            .filter(file -> file.toString().endsWith(".html"))
                            .flatMap(TagGapsTest::lines)
                            .filter(line -> INSIDE_TAG.matcher(line).find())
                            .toList();

            assertThat(gaps).isEmpty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
