package org.hearth.partner.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of the contract, ready for a template: it has paragraphs, lists by {@code -}, and {@code
 * `code`}, which is all of CommonMark that the contract uses.
 */
record Prose(List<Block> blocks) {

    /** A paragraph, or an item of a list. */
    record Block(boolean item, List<Span> spans) {}

    record Span(boolean code, String text) {}

    static Prose of(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text.strip().split("\n\\s*\n")) {
            if (paragraph.startsWith("- ")) {
                for (String item : paragraph.substring(2).split("\n- ")) {
                    blocks.add(new Block(true, spans(item)));
                }
            } else if (!paragraph.isBlank()) {
                blocks.add(new Block(false, spans(paragraph)));
            }
        }
        return new Prose(blocks);
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        String[] parts = text.replace('\n', ' ').split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(new Span(i % 2 == 1, parts[i]));
            }
        }
        return spans;
    }
}
