package org.hearth.portal.calldesk;

import java.util.List;
import org.hearth.telephony.CallView;

/**
 * The telephone beside the screen.
 *
 * @param extension null where the person has not said which
 * @param calls that came in the last minutes, newest first
 */
record Line(String extension, List<CallView> calls) {}
