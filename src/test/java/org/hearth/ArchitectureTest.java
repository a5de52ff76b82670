package org.hearth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The walls of the house: what a room may hold, and which room may import which. */
@AnalyzeClasses(packages = "org.hearth", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /**
     * What each room may import beside platform. Identity asks billing for the proof that binds an
     * account; a payment point lies in one of the account room's districts and keeps the holidays
     * of servicetime; portal holds pages that need several rooms; notification hears the events of
     * the others; demo fills all rooms.
     */
    private static final Map<String, Set<String>> IMPORTS =
            Map.ofEntries(
                    entry("platform", Set.of()),
                    entry("account", Set.of()),
                    entry("attachment", Set.of()),
                    entry("partner", Set.of()),
                    entry("servicetime", Set.of()),
                    entry("site", Set.of()),
                    entry(
                            "quality",
                            Set.of("account", "identity", "rating", "servicetime", "workorder")),
                    entry("emergency", Set.of("account", "servicetime", "workorder")),
                    entry("workorder", Set.of("account", "attachment", "identity", "servicetime")),
                    entry("rating", Set.of("account", "identity", "workorder")),
                    entry(
                            "appointment",
                            Set.of(
                                    "account",
                                    "attachment",
                                    "identity",
                                    "servicetime",
                                    "workorder")),
                    entry(
                            "complaint",
                            Set.of(
                                    "account",
                                    "attachment",
                                    "billing",
                                    "identity",
                                    "servicetime",
                                    "workorder")),
                    entry("inspection", Set.of("account", "attachment", "identity", "workorder")),
                    entry(
                            "application",
                            Set.of(
                                    "account",
                                    "attachment",
                                    "identity",
                                    "servicetime",
                                    "workorder")),
                    entry("hall", Set.of("account", "identity", "paymentpoint")),
                    entry("paymentpoint", Set.of("account", "partner", "servicetime")),
                    entry("billing", Set.of("account")),
                    entry("payment", Set.of("account", "billing", "partner")),
                    entry("identity", Set.of("account", "billing")),
                    entry("settlement", Set.of("account", "billing", "partner", "payment")),
                    entry("debit", Set.of("account", "billing", "identity", "partner", "payment")),
                    entry(
                            "kiosk",
                            Set.of("account", "billing", "partner", "payment", "paymentpoint")),
                    entry("webhook", Set.of("partner")),
                    entry("telephony", Set.of()),
                    entry("notice", Set.of("account")),
                    entry(
                            "sandbox",
                            Set.of(
                                    "account",
                                    "billing",
                                    "debit",
                                    "kiosk",
                                    "partner",
                                    "payment",
                                    "paymentpoint",
                                    "settlement",
                                    "webhook")),
                    entry(
                            "portal",
                            Set.of(
                                    "account",
                                    "application",
                                    "appointment",
                                    "attachment",
                                    "billing",
                                    "complaint",
                                    "debit",
                                    "identity",
                                    "notice",
                                    "partner",
                                    "payment",
                                    "paymentpoint",
                                    "quality",
                                    "rating",
                                    "servicetime",
                                    "telephony",
                                    "workorder")),
                    entry(
                            "notification",
                            Set.of(
                                    "account",
                                    "application",
                                    "appointment",
                                    "billing",
                                    "complaint",
                                    "payment",
                                    "identity",
                                    "debit",
                                    "notice",
                                    "rating")),
                    entry(
                            "demo",
                            Set.of(
                                    "account",
                                    "application",
                                    "appointment",
                                    "attachment",
                                    "billing",
                                    "complaint",
                                    "debit",
                                    "emergency",
                                    "hall",
                                    "identity",
                                    "inspection",
                                    "notice",
                                    "partner",
                                    "payment",
                                    "paymentpoint",
                                    "rating",
                                    "sandbox",
                                    "servicetime",
                                    "workorder")));

    private static final String[] ROOTS =
            IMPORTS.keySet().stream()
                    .filter(room -> !room.equals("platform"))
                    .map(room -> "org.hearth." + room)
                    .toArray(String[]::new);

    @ArchTest
    static void every_room_is_in_the_table(JavaClasses classes) {
        Set<String> rooms =
                classes.stream()
                        .map(ArchitectureTest::room)
                        .filter(room -> !room.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(IMPORTS.keySet()).containsAll(rooms);
    }

    @ArchTest
    static void a_room_imports_only_what_the_table_says(JavaClasses classes) {
        IMPORTS.forEach((room, allowed) -> imports(room, allowed).check(classes));
    }

    private static ArchRule imports(String room, Set<String> allowed) {
        String[] closed =
                IMPORTS.keySet().stream()
                        .filter(other -> !other.equals(room) && !other.equals("platform"))
                        .filter(other -> !allowed.contains(other))
                        .map(other -> "org.hearth." + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.hearth." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed)
                .allowEmptyShould(true);
    }

    @ArchTest
    static final ArchRule rooms_have_no_cycles =
            slices().matching("org.hearth.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_root_knows_neither_http_nor_html_nor_json =
            noClasses()
                    .that()
                    .resideInAnyPackage(ROOTS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "com.fasterxml..");

    @ArchTest
    static final ArchRule a_root_knows_none_of_its_skins =
            noClasses()
                    .that()
                    .resideInAnyPackage(ROOTS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.hearth.*.web..", "org.hearth.*.api..");

    @ArchTest
    static final ArchRule pages_do_not_know_the_api =
            noClasses()
                    .that()
                    .resideInAPackage("org.hearth.*.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.hearth.*.api..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_api_does_not_know_pages =
            noClasses()
                    .that()
                    .resideInAPackage("org.hearth.*.api..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.hearth.*.web..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule skins_hold_no_transaction_and_no_repository =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.hearth.*.web..", "org.hearth.*.api..")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(
                            Transactional.class,
                            UserTransaction.class,
                            EntityManager.class,
                            PanacheRepositoryBase.class)
                    .orShould()
                    .dependOnClassesThat()
                    .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule entities_never_leave_their_room =
            classes().that().areAnnotatedWith(Entity.class).should(beUsedOnlyInTheirOwnRoom());

    private static ArchCondition<JavaClass> beUsedOnlyInTheirOwnRoom() {
        return new ArchCondition<>("be used only in the root of their own room") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(
                                use ->
                                        !use.getOriginClass()
                                                .getPackageName()
                                                .equals(entity.getPackageName()))
                        .forEach(
                                use ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        entity, use.getDescription())));
            }
        };
    }

    @ArchTest
    static final ArchRule names_say_what_a_class_does =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)");

    @ArchTest
    static final ArchRule no_package_is_for_everything =
            noClasses().should().resideInAnyPackage("..common..", "..util..", "..helper..");

    /**
     * Any other body would pass by the check of the form's token (UploadTest shows it for files).
     */
    @ArchTest
    static final ArchRule pages_take_forms_only =
            methods()
                    .that()
                    .areAnnotatedWith(POST.class)
                    .and()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage("org.hearth.*.api..")
                    .should(consumeForms());

    private static final Set<String> FORMS =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    private static ArchCondition<JavaMethod> consumeForms() {
        return new ArchCondition<>("consume forms only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean formsOnly =
                        method.isAnnotatedWith(Consumes.class)
                                && FORMS.containsAll(
                                        List.of(
                                                method.getAnnotationOfType(Consumes.class)
                                                        .value()));
                if (!formsOnly) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                }
            }
        };
    }

    /** A hash takes tens of milliseconds: no connection and no lock waits for it. */
    @ArchTest
    static final ArchRule no_transaction_waits_for_a_password_hash =
            noClasses()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAnnotatedWith(Transactional.class)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(BcryptUtil.class);

    @ArchTest
    static final ArchRule no_transactional_method_hashes =
            noMethods().that().areAnnotatedWith(Transactional.class).should(callBcrypt());

    private static ArchCondition<JavaMethod> callBcrypt() {
        return new ArchCondition<>("call bcrypt") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean calls =
                        method.getMethodCallsFromSelf().stream()
                                .anyMatch(
                                        call ->
                                                call.getTargetOwner()
                                                        .isAssignableTo(BcryptUtil.class));
                events.add(
                        new SimpleConditionEvent(
                                method, calls, method.getFullName() + " calls bcrypt"));
            }
        };
    }

    private static String room(JavaClass type) {
        String inside = type.getPackageName().replaceFirst("^org\\.hearth\\.?", "");
        return inside.replaceFirst("\\..*", "");
    }
}
