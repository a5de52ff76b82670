package org.hearth.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hearth.notice.NoticeError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ProblemTexts;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;

/** Refusals that are mended in the form, beside the field that does it. */
@ApplicationScoped
class NoticeRefusals {

    private final NoticeWords words;
    private final ProblemTexts problems;
    private final Visit visit;

    NoticeRefusals(NoticeWords words, ProblemTexts problems, Visit visit) {
        this.words = words;
        this.problems = problems;
        this.visit = visit;
    }

    /**
     * @throws BusinessException the refusal itself where no field mends it
     */
    FormErrors of(BusinessException refusal) {
        if (!(refusal.code() instanceof NoticeError error)) {
            throw refusal;
        }
        FormErrors errors = new FormErrors();
        return switch (error) {
            case INTERRUPTION_TOO_SOON ->
                    errors.add("beginsAt", words.in(visit.language()).too_soon(earliest(refusal)));
            case INTERRUPTION_BEGUN, INTERRUPTION_UNCHANGED -> errors.add("beginsAt", text(error));
            case INTERRUPTION_TIMES -> errors.add("endsAt", text(error));
            case INTERRUPTION_AREA_EMPTY -> errors.add("district-0", text(error));
            default -> throw refusal;
        };
    }

    private String earliest(BusinessException refusal) {
        Instant earliest = Instant.parse((String) refusal.details().get("earliest"));
        return words.moment(earliest.plusSeconds(60), visit.language());
    }

    private String text(NoticeError error) {
        return problems.detail(error, visit.language().locale());
    }
}
