package org.hearth.portal.desk;

/** A reason or a note as staff typed it, 4 to 200 characters. */
final class Words {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    private Words() {}

    static String of(String typed) {
        return typed == null ? "" : typed.strip();
    }

    static boolean enough(String words) {
        return words.length() >= SHORTEST && words.length() <= LONGEST;
    }
}
