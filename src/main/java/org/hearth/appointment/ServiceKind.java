package org.hearth.appointment;

import static org.hearth.appointment.Paper.APPLIANCE_CERTIFICATE;
import static org.hearth.appointment.Paper.BUSINESS_LICENCE;
import static org.hearth.appointment.Paper.IDENTITY_CARD;
import static org.hearth.appointment.Paper.NEW_HOLDER_IDENTITY;
import static org.hearth.appointment.Paper.OWNER_CONSENT;
import static org.hearth.appointment.Paper.PROPERTY_PROOF;
import static org.hearth.appointment.Paper.SKETCH;
import static org.hearth.appointment.ServiceForm.APPLY;
import static org.hearth.appointment.ServiceForm.BOOK;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.identity.ServiceSkill;
import org.hearth.servicetime.ClockStep;
import org.hearth.workorder.WorkOrderType;

/**
 * What a customer can ask for online (domain.md, Service requests and work orders), in the order of
 * the list: by which form, who is sent, which papers, and whose time limits hold.
 */
public enum ServiceKind {
    METER_REPLACEMENT(BOOK, ServiceSkill.METER_REPLACEMENT, List.of(), List.of()),
    HOSE_REPLACEMENT(BOOK, ServiceSkill.HOSE_REPLACEMENT, List.of(), List.of()),
    INSPECTION(BOOK, ServiceSkill.INSPECTION, List.of(), List.of()),
    REPAIR(BOOK, ServiceSkill.REPAIR, List.of(), List.of(ClockStep.AT_DOOR, ClockStep.FINISHED)),
    GAS_ON(
            BOOK,
            ServiceSkill.GAS_ON,
            List.of(IDENTITY_CARD, APPLIANCE_CERTIFICATE),
            List.of(ClockStep.APPOINTMENT, ClockStep.DONE_AT_VISIT, ClockStep.COMMISSIONING)),
    SUSPEND(
            APPLY,
            ServiceSkill.GAS_ON,
            List.of(IDENTITY_CARD, OWNER_CONSENT),
            List.of(ClockStep.APPOINTMENT, ClockStep.DONE_AT_VISIT)),
    RESUME(
            APPLY,
            ServiceSkill.GAS_ON,
            List.of(IDENTITY_CARD, APPLIANCE_CERTIFICATE),
            List.of(ClockStep.APPOINTMENT, ClockStep.DONE_AT_VISIT)),
    RELOCATION(
            APPLY,
            ServiceSkill.PIPEWORK,
            List.of(IDENTITY_CARD, PROPERTY_PROOF, OWNER_CONSENT, SKETCH),
            List.of(ClockStep.REMOVAL_WORKS)),
    REMOVAL(
            APPLY,
            ServiceSkill.PIPEWORK,
            List.of(IDENTITY_CARD, PROPERTY_PROOF, OWNER_CONSENT),
            List.of(ClockStep.REMOVAL_WORKS)),
    TRANSFER(
            APPLY,
            null,
            List.of(IDENTITY_CARD, NEW_HOLDER_IDENTITY, PROPERTY_PROOF),
            List.of(ClockStep.COUNTER)),
    CARD_REPLACEMENT(APPLY, null, List.of(IDENTITY_CARD), List.of(ClockStep.COUNTER)),
    INSTALLATION(
            APPLY,
            null,
            List.of(IDENTITY_CARD, BUSINESS_LICENCE, PROPERTY_PROOF, SKETCH),
            List.of(
                    ClockStep.INSTALLATION_ACCEPTED,
                    ClockStep.SURVEY,
                    ClockStep.WORKS,
                    ClockStep.GAS_ON));

    private final ServiceForm form;
    private final ServiceSkill skill;
    private final List<Paper> papers;
    private final List<ClockStep> promised;

    ServiceKind(
            ServiceForm form, ServiceSkill skill, List<Paper> papers, List<ClockStep> promised) {
        this.form = form;
        this.skill = skill;
        this.papers = papers;
        this.promised = promised;
    }

    public ServiceForm form() {
        return form;
    }

    /** What the visiting technician can do; empty where nobody visits by appointment. */
    public Optional<ServiceSkill> skill() {
        return Optional.ofNullable(skill);
    }

    public List<Paper> papers() {
        return papers;
    }

    /** The steps of which a time is promised; empty where none is published. */
    public List<ClockStep> promised() {
        return promised;
    }

    /** What its work orders are. */
    public WorkOrderType orderType() {
        return WorkOrderType.valueOf(name());
    }

    /** In addresses: {@code meter-replacement}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ServiceKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** The service behind an order; empty for what nobody books, such as a complaint. */
    public static Optional<ServiceKind> of(WorkOrderType type) {
        return Arrays.stream(values()).filter(kind -> kind.orderType() == type).findFirst();
    }
}
