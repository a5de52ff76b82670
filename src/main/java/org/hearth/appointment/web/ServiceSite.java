package org.hearth.appointment.web;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.hearth.appointment.ServiceKind;
import org.hearth.platform.site.PublicPage;
import org.hearth.platform.site.PublicPages;

/** The page of each service. */
@Singleton
public class ServiceSite implements PublicPages {

    @Override
    public List<PublicPage> all() {
        return Arrays.stream(ServiceKind.values()).map(ServiceSite::page).toList();
    }

    private static PublicPage page(ServiceKind kind) {
        return PublicPage.at("/services/" + kind.path())
                .named(
                        AppointmentMessages.class,
                        messages -> messages.name(kind),
                        messages -> messages.who(kind),
                        messages -> messages.found_by(kind));
    }
}
