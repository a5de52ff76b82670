package org.hearth.complaint;

import java.util.List;
import org.hearth.attachment.CheckedFile;
import org.hearth.workorder.OrderContact;

/**
 * What somebody is about to say.
 *
 * @param residentId who is signed in, or null
 * @param contact in clear
 * @param accountNumber one that the resident follows, or one that a guest names; or null
 * @param districtCode where there is no such account
 * @param street where there is no such account; may be empty
 * @param text at most 1,500 characters
 * @param sending the form's name of this sending, or null
 */
public record NewComplaint(
        ComplaintKind kind,
        ComplaintCategory category,
        Long residentId,
        OrderContact contact,
        String accountNumber,
        String districtCode,
        String street,
        String text,
        ComplaintSubject about,
        List<CheckedFile> photos,
        String sending) {}
