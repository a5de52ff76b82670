package org.hearth.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.notice.ArticleKind;
import org.hearth.notice.ArticleView;
import org.hearth.notice.Articles;

/** The articles on safety, for the page of another room that lists them. */
@Named("safetyArticles")
@RequestScoped
public class SafetyArticles {

    private static final int MOST = 50;

    private final Articles articles;

    SafetyArticles(Articles articles) {
        this.articles = articles;
    }

    public List<ArticleView> all() {
        return articles.list(ArticleKind.SAFETY, null, MOST).rows();
    }
}
