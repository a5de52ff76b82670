package org.hearth.notification.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.identity.DemonstrationSecret;
import org.hearth.notification.MessageView;
import org.hearth.notification.Messages;

/**
 * What would have been sent, to read where no message leaves. A setting and not the build decides,
 * because the demonstration runs the packaged service.
 */
@Path("/dev/messages")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class MessagePages {

    private final Messages messages;
    private final DemonstrationSecret staffSecret;
    private final boolean readable;

    MessagePages(
            Messages messages,
            DemonstrationSecret staffSecret,
            @ConfigProperty(name = "hearth.messages.readable") boolean readable) {
        this.messages = messages;
        this.staffSecret = staffSecret;
        this.readable = readable;
    }

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance messages(
                List<MessageView> messages, DemonstrationSecret.CodeNow staffCode);
    }

    @GET
    public TemplateInstance newest() {
        if (!readable) {
            throw new NotFoundException();
        }
        return Templates.messages(messages.newest(), staffSecret.now());
    }
}
