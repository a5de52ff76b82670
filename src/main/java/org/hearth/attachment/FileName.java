package org.hearth.attachment;

import java.util.regex.Pattern;

/** The name that somebody's device gave a file, fit to be shown and offered for saving. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /** What changes the line or the direction of reading, and what file systems forbid. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}:*?\"<>|]");

    private FileName() {}

    /** Keeps the end of a long name, which tells the type; empty for none. */
    static String harmless(String name) {
        String bare = FOLDERS.matcher(name == null ? "" : name).replaceFirst("");
        String clean = FORBIDDEN.matcher(bare).replaceAll("").strip();
        int[] characters = clean.codePoints().toArray();
        int from = Math.max(0, characters.length - LONGEST);
        return new String(characters, from, characters.length - from);
    }
}
