package org.hearth.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.application.PaperKind;
import org.hearth.attachment.AttachmentError;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ProblemTexts;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.UploadedFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads the papers of a form: a field for each kind of paper, by its name. */
@ApplicationScoped
class SentPapers {

    private final Attachments attachments;
    private final ProblemTexts problems;
    private final Visit visit;

    SentPapers(Attachments attachments, ProblemTexts problems, Visit visit) {
        this.attachments = attachments;
        this.problems = problems;
        this.visit = visit;
    }

    /**
     * @param errors gets what is wrong with a file, beside its field
     */
    Map<PaperKind, List<CheckedFile>> of(List<FileUpload> sent, FormErrors errors) {
        Map<PaperKind, List<CheckedFile>> papers = new EnumMap<>(PaperKind.class);
        for (PaperKind paper : PaperKind.values()) {
            List<UploadedFile> files =
                    UploadedFile.of(
                            sent == null
                                    ? List.of()
                                    : sent.stream()
                                            .filter(file -> file.name().equals(paper.name()))
                                            .toList());
            if (!files.isEmpty()) {
                checked(paper, files, errors, papers);
            }
        }
        return papers;
    }

    private void checked(
            PaperKind paper,
            List<UploadedFile> files,
            FormErrors errors,
            Map<PaperKind, List<CheckedFile>> papers) {
        try {
            papers.put(
                    paper,
                    files.stream()
                            .map(
                                    file ->
                                            attachments.check(
                                                    AttachmentKind.PAPER,
                                                    file.name(),
                                                    file.content()))
                            .toList());
        } catch (BusinessException refusal) {
            if (!(refusal.code() instanceof AttachmentError)) {
                throw refusal;
            }
            errors.add(paper.name(), problems.detail(refusal.code(), visit.language().locale()));
        }
    }
}
