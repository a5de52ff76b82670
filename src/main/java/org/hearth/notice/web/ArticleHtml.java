package org.hearth.notice.web;

import io.quarkus.qute.RawString;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * What an article's text may hold: paragraphs, headings, lists, emphasis and links to pages.
 * Whatever else was typed, HTML above all, is shown as it was typed.
 */
final class ArticleHtml {

    private static final int LOWEST = 6;

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of(Heading.class, ListBlock.class)).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();
    private static final int BEGINNING = 120;

    private ArticleHtml() {}

    /** The first words, without marks. */
    static String beginning(String text) {
        String words = WORDS.render(PARSER.parse(text));
        int[] signs = words.codePoints().limit(BEGINNING).toArray();
        String first = new String(signs, 0, signs.length);
        return first.length() < words.length() ? first + "……" : first;
    }

    static RawString of(String text) {
        Node document = PARSER.parse(text);
        document.accept(new Tamed());
        return new RawString(RENDERER.render(document));
    }

    /** Headings below the page's own; of a picture its words. */
    private static final class Tamed extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST, heading.getLevel() + 1));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Node child = image.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                image.insertBefore(child);
                child = next;
            }
            image.unlink();
        }
    }
}
