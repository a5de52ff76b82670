package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hearth.notice.ArticleDesk;
import org.hearth.notice.ArticleKind;
import org.hearth.notice.ArticleText;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.ClockShift;

/** Articles of the demonstration in their versions: demo/articles.csv and the files it names. */
@ApplicationScoped
class ArticleTeller {

    private static final Actor DESK = Actor.staff("supervisor");

    private final ArticleDesk desk;
    private final Clock clock;

    ArticleTeller(ArticleDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Writes all, where there are none yet. */
    void tell() {
        if (!desk.list(ArticleKind.SAFETY, null).isEmpty()) {
            return;
        }
        Map<String, Long> begun = new HashMap<>();
        for (String[] row : DemoFile.rows("articles")) {
            Instant readable = clock.instant().minus(Duration.ofDays(Long.parseLong(row[2])));
            Duration back = Duration.between(clock.instant(), readable);
            ClockShift.run(
                    back.isNegative() ? back : Duration.ZERO, () -> tell(row, readable, begun));
        }
    }

    private void tell(String[] row, Instant readable, Map<String, Long> begun) {
        ArticleText text = text(row[3]);
        Long known = begun.get(row[1]);
        if (known == null) {
            begun.put(row[1], desk.draft(DESK, ArticleKind.valueOf(row[0]), row[1], text));
        } else {
            desk.write(DESK, known, last(known), text);
        }
        desk.publish(DESK, begun.get(row[1]), last(begun.get(row[1])), readable);
    }

    private int last(long articleId) {
        return desk.versions(articleId).get(0).number();
    }

    /** Titles and texts in both languages, parted by lines of three hyphens. */
    private static ArticleText text(String file) {
        try (InputStream in =
                ArticleTeller.class.getResourceAsStream("/demo/articles/" + file + ".md")) {
            String[] parts =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^---$");
            return new ArticleText(
                    parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
