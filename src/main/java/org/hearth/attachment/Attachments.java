package org.hearth.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;

/**
 * The door to photos, papers and signatures that hang on other rooms' records. They lie in the
 * database: instances keep nothing of their own, and one backup holds a record with all that
 * belongs to it. Who may see a record may see its files; the room that owns the record asks that.
 *
 * <p>Pictures are unpacked, turned upright and written anew, so that neither the place a photo was
 * taken at nor anything hidden in the file is kept. A PDF is kept as it came: it may hold active
 * content, and is therefore only ever handed out for saving ({@code platform.http.FileAnswer}).
 */
@ApplicationScoped
public class Attachments {

    private final AttachmentRepository attachments;
    private final AuditTrail audit;
    private final Clock clock;

    Attachments(AttachmentRepository attachments, AuditTrail audit, Clock clock) {
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Looks into a file that was sent and makes it harmless. It may take a second: call it before
     * the transaction, so that no connection waits and a form can say what is wrong.
     *
     * @param fileName as the device called it, or null
     * @throws BusinessException ATTACHMENT_TYPE, ATTACHMENT_HEIC, ATTACHMENT_TOO_LARGE (over 10
     *     MB), ATTACHMENT_TOO_MANY_PIXELS (over 50 million), ATTACHMENT_UNREADABLE
     */
    public CheckedFile check(AttachmentKind kind, String fileName, byte[] content) {
        return new SentFile(kind, fileName, content).checked();
    }

    /**
     * Keeps a file with its record. The same content sent again for the same record is kept once,
     * so that a form may be sent again.
     *
     * @throws BusinessException ATTACHMENT_TOO_MANY
     */
    @Transactional
    public AttachmentView keep(Actor by, AttachmentOwner owner, CheckedFile file) {
        attachments.lock(owner);
        List<Attachment> kept = attachments.of(owner);
        Optional<Attachment> same = kept.stream().filter(one -> one.is(file)).findFirst();
        if (same.isPresent()) {
            return same.get().view();
        }
        if (kept.stream().filter(one -> one.kind == file.kind).count() >= file.kind.most()) {
            throw new BusinessException(AttachmentError.ATTACHMENT_TOO_MANY);
        }
        Attachment attachment = new Attachment(owner, file, by, clock.instant());
        attachments.add(attachment, new StoredContent(attachment.id, file));
        return attachment.view();
    }

    /** All files of a record, in the order they came. */
    @Transactional
    public List<AttachmentView> of(AttachmentOwner owner) {
        return attachments.of(owner).stream().map(Attachment::view).toList();
    }

    /**
     * @param id public, {@code fil_…}
     * @throws BusinessException ATTACHMENT_NOT_FOUND, of another record's files too
     */
    @Transactional
    public AttachmentContent read(String id, AttachmentOwner owner) {
        Attachment attachment = find(id, owner);
        return new AttachmentContent(
                attachment.mediaType, attachment.fileName, attachments.content(attachment.id));
    }

    /**
     * A picture of at most 320 pixels; of a file without one the file itself.
     *
     * @throws BusinessException ATTACHMENT_NOT_FOUND, of another record's files too
     */
    @Transactional
    public AttachmentContent preview(String id, AttachmentOwner owner) {
        byte[] preview = attachments.preview(find(id, owner).id);
        return preview == null
                ? read(id, owner)
                : new AttachmentContent(FileType.JPEG.mediaType(), null, preview);
    }

    /** Deletes all files of a record whose time is over, or whose person asked for it. */
    @Transactional
    public void forget(Actor by, AttachmentOwner owner) {
        attachments.forget(owner);
        audit.transition(by, "attachments-forgotten", owner.type(), owner.id(), null, null, null);
    }

    private Attachment find(String id, AttachmentOwner owner) {
        return PublicId.ATTACHMENT.parse(id).stream()
                .mapToObj(number -> attachments.find(number, owner))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new BusinessException(AttachmentError.ATTACHMENT_NOT_FOUND));
    }
}
