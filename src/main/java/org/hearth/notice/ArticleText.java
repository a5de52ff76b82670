package org.hearth.notice;

/**
 * What an article says, in both languages; none is empty.
 *
 * @param titleZh at most 80 characters
 * @param titleEn at most 160 characters
 * @param textZh CommonMark of paragraphs, headings and lists
 */
public record ArticleText(String titleZh, String titleEn, String textZh, String textEn) {

    public String title(boolean english) {
        return english ? titleEn : titleZh;
    }

    public String text(boolean english) {
        return english ? textEn : textZh;
    }
}
