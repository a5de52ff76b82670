package org.hearth.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hearth.platform.id.Ids;

/** An article; what it says stands in its versions. */
@Entity
class Article {

    @Id long id;

    @Enumerated(EnumType.STRING)
    ArticleKind kind;

    String slug;
    boolean withdrawn;

    @Version int version;

    protected Article() {}

    Article(ArticleKind kind, String slug) {
        this.id = Ids.next();
        this.kind = kind;
        this.slug = slug;
    }
}
