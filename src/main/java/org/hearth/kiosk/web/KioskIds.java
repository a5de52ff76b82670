package org.hearth.kiosk.web;

import io.quarkus.qute.TemplateExtension;
import org.hearth.kiosk.Denomination;
import org.hearth.kiosk.GapView;
import org.hearth.kiosk.TerminalLine;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;

/** How things of this room are written in addresses and forms: {@code {terminal.publicId}}. */
@TemplateExtension
final class KioskIds {

    private KioskIds() {}

    static String publicId(TerminalLine terminal) {
        return PublicId.KIOSK.of(terminal.key());
    }

    static String publicId(GapView gap) {
        return PublicId.KIOSK_GAP.of(gap.gapId());
    }

    static String field(Denomination denomination) {
        return CollectionPages.field(denomination);
    }

    /** Whoever acted, without what kind of actor it is: {@code finance}. */
    static String actorName(String actor) {
        return Actor.parse(actor).id();
    }
}
