package org.hearth.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.database.Sql;
import org.hibernate.StatelessSession;

@ApplicationScoped
class AttachmentRepository {

    private static final String LOCK =
            "insert into attachment_owner (owner_type, owner_id) values (?, ?)"
                    + " on duplicate key update owner_id = owner_id";
    private static final String FORGET_CONTENTS =
            "delete c from attachment_content c join attachment a on a.id = c.attachment_id"
                    + " where a.owner_type = ? and a.owner_id = ?";
    private static final String FORGET =
            "delete from attachment where owner_type = ? and owner_id = ?";
    private static final String FORGET_OWNER =
            "delete from attachment_owner where owner_type = ? and owner_id = ?";

    private final StatelessSession session;
    private final Sql sql;

    AttachmentRepository(StatelessSession session, Sql sql) {
        this.session = session;
        this.sql = sql;
    }

    /** Until the end of the transaction nobody else adds to this owner. */
    void lock(AttachmentOwner owner) {
        sql.change(LOCK, owner.type(), owner.id());
    }

    void add(Attachment attachment, StoredContent content) {
        session.insert(attachment);
        session.insert(content);
    }

    /** In the order they came. */
    List<Attachment> of(AttachmentOwner owner) {
        return session.createSelectionQuery(
                        "from Attachment where ownerType = ?1 and ownerId = ?2 order by id",
                        Attachment.class)
                .setParameter(1, owner.type())
                .setParameter(2, owner.id())
                .getResultList();
    }

    Optional<Attachment> find(long id, AttachmentOwner owner) {
        return session.createSelectionQuery(
                        "from Attachment where id = ?1 and ownerType = ?2 and ownerId = ?3",
                        Attachment.class)
                .setParameter(1, id)
                .setParameter(2, owner.type())
                .setParameter(3, owner.id())
                .uniqueResultOptional();
    }

    byte[] content(long id) {
        return bytes("select content from StoredContent where attachmentId = ?1", id);
    }

    /** Null where there is none. */
    byte[] preview(long id) {
        return bytes("select preview from StoredContent where attachmentId = ?1", id);
    }

    private byte[] bytes(String query, long id) {
        return session.createSelectionQuery(query, byte[].class).setParameter(1, id).uniqueResult();
    }

    void forget(AttachmentOwner owner) {
        sql.change(FORGET_CONTENTS, owner.type(), owner.id());
        sql.change(FORGET, owner.type(), owner.id());
        sql.change(FORGET_OWNER, owner.type(), owner.id());
    }
}
