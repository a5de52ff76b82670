package org.hearth.platform.html;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Renders each template in the language of the visitor, without the page asking for it. */
@Singleton
public class TemplateLanguage {

    private final Visit visit;

    @Inject
    TemplateLanguage(Visit visit) {
        this.visit = visit;
    }

    void register(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::setLanguage);
    }

    private void setLanguage(TemplateInstance template) {
        if (Arc.container().requestContext().isActive()) {
            template.setLocale(visit.language().locale());
        }
    }
}
