package org.hearth.inspection;

/**
 * Something that is looked at in a home.
 *
 * @param ask what is right
 */
public record ItemView(String code, String name, String nameEn, String ask, String askEn) {

    /**
     * @param language {@code zh-CN} or {@code en}
     */
    public String name(String language) {
        return "en".equals(language) ? nameEn : name;
    }
}
