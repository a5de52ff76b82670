package org.hearth.platform.html;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hearth.platform.http.Language;
import org.hearth.platform.http.RequestId;
import org.hearth.platform.id.UnguessableId;

/** The request as a page sees it: {@code {inject:visit.tag}} and so on in templates. */
@Named("visit")
@RequestScoped
public class Visit {

    private final RoutingContext request;
    private final Brand brand;

    @Inject
    Visit(CurrentVertxRequest current, Brand brand) {
        this.request = current.getCurrent();
        this.brand = brand;
    }

    public Language language() {
        return request == null ? Language.CHINESE : Language.of(request);
    }

    public boolean isEnglish() {
        return language() == Language.ENGLISH;
    }

    /** Texts in the visitor's language, for Java code; templates read them by namespace. */
    public <M> M messages(Class<M> bundle) {
        return messages(bundle, language());
    }

    public <M> M messages(Class<M> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }

    public String brandName() {
        return isEnglish() ? brand.name().english() : brand.name().chinese();
    }

    public Brand brand() {
        return brand;
    }

    public TextSize textSize() {
        Cookie chosen = request == null ? null : request.request().getCookie(TextSize.COOKIE);
        return chosen == null ? TextSize.STANDARD : TextSize.of(chosen.getValue());
    }

    public boolean isElder() {
        return textSize() != TextSize.STANDARD;
    }

    /** 1 to 3 in elder mode. */
    public int size() {
        return textSize().ordinal();
    }

    /** The path of this page's address, empty outside of a request. */
    public String path() {
        return request == null ? "" : request.normalizedPath();
    }

    public Section section() {
        return request == null ? Section.NONE : Section.of(request.normalizedPath());
    }

    /** This page's address as a value of {@code ?back=}. */
    public String back() {
        if (request == null) {
            return "%2F";
        }
        boolean shownByGet = request.request().method() == HttpMethod.GET;
        String address = shownByGet ? request.request().uri() : request.normalizedPath();
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The name of one sending of a form, by which what was sent twice is seen to be one. */
    public String sending() {
        return UnguessableId.next();
    }

    /** Whether somebody has just signed out, so that nothing of theirs may stay on the device. */
    public boolean isLeft() {
        return request != null && request.request().getCookie(FormCookie.LEFT) != null;
    }

    /** What a person tells the hotline so that the log can be found. */
    public String requestId() {
        return request == null ? "" : RequestId.of(request);
    }
}
