package org.hearth.attachment;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a file is to the record it hangs on, and so which types it may have and how many there be.
 */
public enum AttachmentKind {
    PHOTO(6, EnumSet.of(FileType.JPEG, FileType.PNG, FileType.WEBP)),
    /** Scanned or photographed, or a PDF as it came. */
    PAPER(10, EnumSet.of(FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.PDF)),
    /** Drawn on the screen ({@link SignaturePicture}). */
    SIGNATURE(1, EnumSet.of(FileType.PNG));

    private final int most;
    private final Set<FileType> types;

    AttachmentKind(int most, Set<FileType> types) {
        this.most = most;
        this.types = types;
    }

    /** How many of this kind one record may have. */
    public int most() {
        return most;
    }

    boolean takes(FileType type) {
        return types.contains(type);
    }
}
