package org.hearth.complaint;

import java.time.Instant;
import org.hearth.platform.audit.Actor;

/**
 * One version of a template.
 *
 * @param version from 1
 * @param retired whether nobody is offered it any more
 */
public record TemplateView(
        long templateId,
        int version,
        TemplateWords words,
        boolean retired,
        Instant createdAt,
        Actor createdBy) {}
