package org.hearth.partner.web;

import org.hearth.partner.NewPartner;
import org.hearth.partner.PartnerKind;
import org.hearth.platform.html.FormErrors;

/** A new partner as it was typed. */
public record PartnerForm(String code, String name, String nameEn, PartnerKind kind) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NAME_EN = 80;

    static PartnerForm of(String code, String name, String nameEn, String kind) {
        return new PartnerForm(
                stripped(code),
                stripped(name),
                stripped(nameEn),
                PartnerKind.COMMUNITY.name().equals(kind)
                        ? PartnerKind.COMMUNITY
                        : PartnerKind.BANK);
    }

    static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    FormErrors errors(PartnerDeskMessages words) {
        FormErrors errors = new FormErrors();
        if (!code.matches(NewPartner.CODE)) {
            errors.add("code", words.code_wrong());
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add("name", words.name_wrong());
        }
        if (nameEn.isEmpty() || nameEn.length() > LONGEST_NAME_EN) {
            errors.add("nameEn", words.name_en_wrong());
        }
        return errors;
    }

    NewPartner partner() {
        return new NewPartner(code, name, nameEn, kind);
    }

    public boolean bank() {
        return kind == PartnerKind.BANK;
    }
}
