package org.hearth.kiosk.web;

import org.hearth.kiosk.KioskError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;

/** The terminal behind a page's address. */
final class TerminalKeys {

    private TerminalKeys() {}

    /**
     * @throws BusinessException TERMINAL_NOT_FOUND
     */
    static long of(String publicId) {
        return PublicId.KIOSK
                .parse(publicId)
                .orElseThrow(() -> new BusinessException(KioskError.TERMINAL_NOT_FOUND));
    }
}
