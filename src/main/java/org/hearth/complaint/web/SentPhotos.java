package org.hearth.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hearth.attachment.AttachmentError;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.ProblemTexts;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.UploadedFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The photos of a form, made harmless before anything is taken. */
@ApplicationScoped
class SentPhotos {

    private final Attachments attachments;
    private final ProblemTexts texts;
    private final Visit visit;

    SentPhotos(Attachments attachments, ProblemTexts texts, Visit visit) {
        this.attachments = attachments;
        this.texts = texts;
        this.visit = visit;
    }

    /** What is wrong with one of them stands beside the field {@code photos}. */
    List<CheckedFile> check(List<FileUpload> field, FormErrors errors) {
        List<UploadedFile> sent = UploadedFile.of(field);
        List<CheckedFile> checked = new ArrayList<>();
        try {
            if (sent.size() > AttachmentKind.PHOTO.most()) {
                throw new BusinessException(AttachmentError.ATTACHMENT_TOO_MANY);
            }
            for (UploadedFile photo : sent) {
                checked.add(attachments.check(AttachmentKind.PHOTO, photo.name(), photo.content()));
            }
        } catch (BusinessException refused) {
            errors.add("photos", words(refused.code()));
        }
        return checked;
    }

    private String words(ErrorCode code) {
        return texts.detail(code, visit.language().locale());
    }
}
