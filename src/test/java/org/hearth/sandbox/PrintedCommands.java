package org.hearth.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The commands of a page for developers, as they are printed: run one after the other in one shell,
 * in a folder of their own. Only what differs from reader to reader is put in: where the service
 * is, and the reader's own credentials.
 */
final class PrintedCommands {

    private static final Pattern BLOCK =
            Pattern.compile("<pre[^>]*><code>(.*?)</code></pre>", Pattern.DOTALL);
    private static final int PATIENCE_SECONDS = 60;

    private final String script;

    private PrintedCommands(String script) {
        this.script = script;
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
                BLOCK.matcher(html)
                        .results()
                        .map(block -> plain(block.group(1)))
                        .collect(Collectors.joining("\n")));
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
        assertThat(script).containsPattern("(?m)^" + line + "$");
        return new PrintedCommands(script.replaceFirst("(?m)^" + line + "$", own));
    }

    /** What the shell printed; skipped where a program that the page names is not installed. */
    String run(Path folder, String... programs) throws IOException, InterruptedException {
        for (String program : programs) {
            assumeTrue(
                    new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0,
                    program + " is not installed");
        }
        Files.writeString(folder.resolve("commands"), script);
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
