package org.hearth.browser;

import java.util.Locale;

/** The ways each page is looked at (interface.md, Pages); elder size 0 is the standard page. */
public enum View {
    PHONE_CHINESE(390, 844, "zh-CN", 0, false),
    PHONE_ENGLISH(390, 844, "en", 0, false),
    PHONE_ELDER(390, 844, "zh-CN", 1, false),
    PHONE_ELDER_ENGLISH(390, 844, "en", 1, false),
    PHONE_LARGEST(390, 844, "zh-CN", 3, false),
    PHONE_LARGEST_ENGLISH(390, 844, "en", 3, false),
    PHONE_DARK(390, 844, "zh-CN", 0, true),
    DESKTOP_CHINESE(1280, 900, "zh-CN", 0, false),
    DESKTOP_ENGLISH(1280, 900, "en", 0, false),
    DESKTOP_ELDER(1280, 900, "zh-CN", 1, false),
    DESKTOP_DARK(1280, 900, "zh-CN", 0, true);

    final int width;
    final int height;
    final String language;
    final int elderSize;
    final boolean dark;

    View(int width, int height, String language, int elderSize, boolean dark) {
        this.width = width;
        this.height = height;
        this.language = language;
        this.elderSize = elderSize;
        this.dark = dark;
    }

    /** As in the name of a screenshot. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
