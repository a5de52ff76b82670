package org.hearth.notice.web;

import io.quarkus.qute.RawString;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * What an article's text may hold: paragraphs, headings, lists, emphasis and links to pages.
 * Whatever else was typed, HTML above all, is shown as it was typed.
 */
final class ArticleHtml {

    private static final int LOWEST = 6;
    private static final int LEAD = 90;

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of(Heading.class, ListBlock.class)).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    private ArticleHtml() {}

    static RawString of(String text) {
        Node document = PARSER.parse(text);
        document.accept(new Tamed());
        return new RawString(RENDERER.render(document));
    }

    /** The beginning of a text, in one line and without marks. */
    static String lead(String text) {
        Node document = PARSER.parse(text);
        document.accept(new Bare());
        String plain = PLAIN.render(document).replaceAll("\\s+", " ").strip();
        return plain.length() <= LEAD ? plain : plain.substring(0, LEAD) + "…";
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
            leaveWords(image);
        }
    }

    /** Of a link its words, too. */
    private static final class Bare extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            leaveWords(image);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            leaveWords(link);
        }
    }

    private static void leaveWords(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            node.insertBefore(child);
            child = next;
        }
        node.unlink();
    }
}
