package org.hearth.debit.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import org.hearth.debit.AccountMandates;
import org.hearth.debit.DebitBatchView;
import org.hearth.debit.DebitItemView;
import org.hearth.debit.MandateView;
import org.hearth.debit.UnappliedResult;
import org.hearth.partner.PartnerView;
import org.hearth.platform.id.PublicId;

/** How templates of this room name what they are told. */
@TemplateExtension
final class DebitNames {

    private DebitNames() {}

    /** The bank's name in the language of the page. */
    static String called(
            PartnerView bank, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        boolean english = locale instanceof Locale asked && asked.getLanguage().equals("en");
        return english ? bank.nameEn() : bank.name();
    }

    /** The field in which the bank of an account is chosen: one of several on the page. */
    static String bankField(AccountMandates entry) {
        return "bank-" + entry.account().number();
    }

    static String publicId(DebitBatchView batch) {
        return PublicId.DEBIT_BATCH.of(batch.batchId());
    }

    static String publicId(UnappliedResult result) {
        return PublicId.UNAPPLIED_RESULT.of(result.id());
    }

    static String batchPublicId(UnappliedResult result) {
        return PublicId.DEBIT_BATCH.of(result.batchId());
    }

    /** Kind of the {@code status} tag. */
    static String kind(DebitBatchView batch) {
        return switch (batch.state()) {
            case PLANNED -> "info";
            case READY -> "due";
            case COMPLETED -> "done";
            case CANCELLED -> "idle";
        };
    }

    /** Kind of the {@code status} tag. */
    static String kind(DebitItemView item) {
        return switch (item.state()) {
            case PLANNED -> "info";
            case SENT -> "due";
            case COLLECTED -> "done";
            case FAILED, RETURNED -> "danger";
            case WITHDRAWN -> "idle";
        };
    }

    static String publicId(MandateView mandate) {
        return PublicId.MANDATE.of(mandate.mandateId());
    }
}
