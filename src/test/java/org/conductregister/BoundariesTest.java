package org.conductregister;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;

/** Who may know whom (architecture, section 2). */
@AnalyzeClasses(packages = "org.conductregister", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {

    private static final String ADAPTERS = "org.conductregister.jira..";

    @ArchTest
    static final ArchRule domain_knows_nothing_of_frameworks = noClasses()
            .that()
            .resideOutsideOfPackage(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ADAPTERS,
                    "com.atlassian..",
                    "com.opensymphony..",
                    "com.fasterxml..",
                    "jakarta..",
                    "net.java.ao..",
                    "org.apache.velocity..",
                    "org.osgi..",
                    "org.slf4j..",
                    "org.springframework..");

    /** One list of what the domain may use, so that a new library is a decision. */
    @ArchTest
    static final ArchRule domain_uses_the_jdk_and_three_pure_libraries = noClasses()
            .that()
            .resideOutsideOfPackage(ADAPTERS)
            .should()
            .dependOnClassesThat(resideOutsideOfPackages(
                    "java..",
                    "org.conductregister..",
                    "org.apache.commons.text..",
                    "org.apache.commons.validator.routines..",
                    "com.google.i18n.phonenumbers.."));

    @ArchTest
    static final ArchRule nobody_asks_the_service_locator =
            noClasses().should().dependOnClassesThat().haveSimpleName("ComponentAccessor");

    @ArchTest
    static final ArchRule only_the_clock_adapter_asks_the_system_for_the_time = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.conductregister.jira.config.HostClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now", ZoneId.class)
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now", ZoneId.class)
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "system", ZoneId.class)
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule active_objects_stay_in_the_store = noClasses()
            .that()
            .resideOutsideOfPackages("org.conductregister.jira.store..", "org.conductregister.jira.config..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..");

    @ArchTest
    static final ArchRule what_people_touch_never_reaches_the_store = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.conductregister.jira.rest..",
                    "org.conductregister.jira.page..",
                    "org.conductregister.jira.banner..",
                    "org.conductregister.jira.field..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.conductregister.jira.store..");

    @ArchTest
    static final ArchRule only_the_root_knows_everything = noClasses()
            .that()
            .resideOutsideOfPackage("org.conductregister.jira.config..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.conductregister.jira.config..");

    @ArchTest
    static final ArchRule adapters_are_free_of_cycles =
            slices().matching("org.conductregister.jira.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule classes_of_the_domain_are_free_of_cycles =
            slices().assignedFrom(new EachClassOfTheDomain()).should().beFreeOfCycles();
}
