package org.hearth.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;
import org.hearth.platform.id.PublicId;

/** One file of a record; what is in it lies in {@link StoredContent}. */
@Entity
class Attachment {

    @Id long id;
    String ownerType;
    long ownerId;

    @Enumerated(EnumType.STRING)
    AttachmentKind kind;

    String mediaType;
    String fileName;
    byte[] digest;
    int bytes;
    Integer width;
    Integer height;
    Instant createdAt;
    String createdBy;

    protected Attachment() {}

    Attachment(AttachmentOwner owner, CheckedFile file, Actor by, Instant now) {
        this.id = Ids.next();
        this.ownerType = owner.type();
        this.ownerId = owner.id();
        this.kind = file.kind;
        this.mediaType = file.type.mediaType();
        this.fileName = file.fileName;
        this.digest = file.digest;
        this.bytes = file.content.length;
        this.width = file.width;
        this.height = file.height;
        this.createdAt = now;
        this.createdBy = by.toString();
    }

    boolean is(CheckedFile file) {
        return kind == file.kind && Arrays.equals(digest, file.digest);
    }

    AttachmentView view() {
        return new AttachmentView(
                PublicId.ATTACHMENT.of(id),
                kind,
                mediaType,
                fileName,
                bytes,
                width,
                height,
                createdAt);
    }
}
