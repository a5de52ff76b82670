package org.hearth.attachment;

/**
 * The record of another room that a file hangs on.
 *
 * @param type the room's word for it, such as {@code complaint}: up to 16 small letters and hyphens
 */
public record AttachmentOwner(String type, long id) {

    public AttachmentOwner {
        if (!type.matches("[a-z][a-z-]{0,15}")) {
            throw new IllegalArgumentException(type);
        }
    }
}
