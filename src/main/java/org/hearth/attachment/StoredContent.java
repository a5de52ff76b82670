package org.hearth.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a file and of its preview. */
@Entity
@Table(name = "attachment_content")
class StoredContent {

    @Id long attachmentId;
    byte[] content;
    byte[] preview;

    protected StoredContent() {}

    StoredContent(long attachmentId, CheckedFile file) {
        this.attachmentId = attachmentId;
        this.content = file.content;
        this.preview = file.preview;
    }
}
