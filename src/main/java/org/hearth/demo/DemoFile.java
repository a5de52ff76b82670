package org.hearth.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The facts and inventions the data is made from: files with commas in the resource folder demo.
 */
final class DemoFile {

    private DemoFile() {}

    static List<String[]> rows(String name) {
        try (InputStream file = DemoFile.class.getResourceAsStream("/demo/" + name + ".csv");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
