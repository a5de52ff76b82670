package org.hearth.platform.html;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What a person reads when something was refused or went wrong. */
@Singleton
public class RefusalPage {

    private final CurrentVertxRequest current;

    @Inject
    RefusalPage(CurrentVertxRequest current) {
        this.current = current;
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance refusal(String title, String detail);
    }

    /** The page as HTML, also for a request that no resource has seen yet. */
    public String render(String title, String detail, RoutingContext request) {
        ManagedContext scope = Arc.container().requestContext();
        boolean begunHere = !scope.isActive();
        if (begunHere) {
            scope.activate();
        }
        try {
            current.setCurrent(request);
            return Templates.refusal(title, detail).render();
        } finally {
            if (begunHere) {
                scope.terminate();
            }
        }
    }
}
