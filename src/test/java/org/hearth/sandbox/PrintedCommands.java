package org.hearth.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The commands of a page for developers, as they are printed: run one after the other in one shell,
 * in a folder of their own. Only what differs from reader to reader is put in: where the service
 * is, and the reader's own credentials.
 */
final class PrintedCommands {

    private static final Pattern BLOCK =
            Pattern.compile("<pre[^>]*><code>(.*?)</code></pre>", Pattern.DOTALL);
    private static final int PATIENCE_SECONDS = 60;

    private final List<String> blocks;

    private PrintedCommands(List<String> blocks) {
        this.blocks = blocks;
    }

    /** All commands of a page, from the top to the bottom. */
    static PrintedCommands of(String page) {
        String html =
                given().header("Accept-Language", "en")
                        .get(page)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        return new PrintedCommands(
                BLOCK.matcher(html).results().map(block -> plain(block.group(1))).toList());
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /**
     * One line of it says something else for this reader.
     *
     * @param line a regular expression
     */
    PrintedCommands with(String line, String own) {
        Pattern pattern = Pattern.compile("^" + line + "$", Pattern.MULTILINE);
        assertThat(blocks).anyMatch(block -> pattern.matcher(block).find());
        return new PrintedCommands(
                blocks.stream()
                        .map(
                                block ->
                                        pattern.matcher(block)
                                                .replaceFirst(Matcher.quoteReplacement(own)))
                        .toList());
    }

    /** Some of the page's blocks, counted from 0. */
    PrintedCommands only(int... some) {
        return new PrintedCommands(IntStream.of(some).mapToObj(blocks::get).toList());
    }

    /** What the reader knows from elsewhere, set before the commands. */
    PrintedCommands knowing(String... lines) {
        return new PrintedCommands(Stream.concat(Stream.of(lines), blocks.stream()).toList());
    }

    /** What the shell printed; skipped where a program that the page names is not installed. */
    String run(Path folder, String... programs) throws IOException, InterruptedException {
        for (String program : programs) {
            assumeTrue(
                    new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0,
                    program + " is not installed");
        }
        Files.writeString(folder.resolve("commands"), String.join("\n", blocks));
        Path printed = folder.resolve("printed");
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-e", "commands")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile());
        shell.environment().put("NO_PROXY", "*");
        shell.environment().put("no_proxy", "*");
        Process running = shell.start();
        boolean ended = running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            running.destroyForcibly();
        }
        String output = Files.readString(printed, StandardCharsets.UTF_8);
        assertThat(ended).as(output).isTrue();
        assertThat(running.exitValue()).as(output).isZero();
        return output;
    }
}
