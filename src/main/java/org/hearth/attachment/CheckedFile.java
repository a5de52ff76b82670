package org.hearth.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A file that was looked into and made harmless, ready to be kept. Only the room makes one. */
public final class CheckedFile {

    final AttachmentKind kind;
    final FileType type;
    final String fileName;
    final byte[] digest;
    final byte[] content;
    final Integer width;
    final Integer height;
    final byte[] preview;

    private CheckedFile(
            AttachmentKind kind,
            FileType type,
            String fileName,
            byte[] sent,
            byte[] content,
            Picture picture,
            byte[] preview) {
        this.kind = kind;
        this.type = type;
        this.fileName = kind == AttachmentKind.PAPER ? FileName.harmless(fileName) : null;
        this.digest = digest(sent);
        this.content = content;
        this.width = picture == null ? null : picture.width();
        this.height = picture == null ? null : picture.height();
        this.preview = preview;
    }

    static CheckedFile pdf(String fileName, byte[] sent) {
        return new CheckedFile(
                AttachmentKind.PAPER, FileType.PDF, fileName, sent, sent, null, null);
    }

    static CheckedFile photo(AttachmentKind kind, String fileName, byte[] sent, Picture picture) {
        return new CheckedFile(
                kind,
                FileType.JPEG,
                fileName,
                sent,
                picture.jpeg(),
                picture,
                picture.preview().jpeg());
    }

    static CheckedFile signature(byte[] sent, Picture picture) {
        return new CheckedFile(
                AttachmentKind.SIGNATURE, FileType.PNG, null, sent, picture.png(), picture, null);
    }

    public AttachmentKind kind() {
        return kind;
    }

    private static byte[] digest(byte[] sent) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(sent);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
