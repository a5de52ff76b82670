package org.hearth.application;

import java.util.List;
import java.util.Map;
import org.hearth.attachment.CheckedFile;
import org.hearth.workorder.NewOrder;

/**
 * An application that is about to be made.
 *
 * @param order of the kind's type, with papers missing
 * @param papers what was sent with it
 */
public record NewApplication(
        ApplicationKind kind,
        NewOrder order,
        ApplicationDetails details,
        boolean bringsPapers,
        Map<PaperKind, List<CheckedFile>> papers) {}
