package dev.noor.app.server.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may know whom. Every rule names packages; {@link #every_package_that_a_rule_names_has_classes} sees to it that
 * none of them is a name for nothing, which ArchUnit would pass in silence.
 */
class DependencyRulesTest {

    private static final String PORTS = "dev.noor.ports..";
    private static final String CORE = "dev.noor.core..";
    private static final String ADAPTERS = "dev.noor.adapter..";
    /** What adapters of HTTP services share; {@code 0025} says why. */
    private static final String HTTP = "dev.noor.adapter.http..";

    private static final String APPS = "dev.noor.app..";
    private static final String[] LANGUAGE = {"java..", "org.jspecify.."};
    private static final String[] CORE_LIBRARIES = {
        "jakarta.inject..", "dagger..", "com.google.i18n.phonenumbers..", "javax.crypto.."
    };

    private static final JavaClasses NOOR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // The kits of other modules come as jars.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.noor");

    @ParameterizedTest
    @ValueSource(
            strings = {
                PORTS,
                CORE,
                ADAPTERS,
                APPS,
                "dev.noor.adapter.files..",
                HTTP,
                "dev.noor.adapter.llm..",
                "dev.noor.adapter.memory..",
                "dev.noor.adapter.onnx..",
                "dev.noor.adapter.pgvector..",
                "dev.noor.adapter.telegram..",
                "dev.noor.adapter.wazzup..",
                "dev.noor.adapter.zoho.."
            })
    void every_package_that_a_rule_names_has_classes(String packages) {
        assertThat(NOOR.that(resideInAPackage(packages))).isNotEmpty();
    }

    @Test
    void ports_know_the_language_alone() {
        classes()
                .that()
                .resideInAPackage(PORTS)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(with(LANGUAGE, PORTS)))
                .because("every module depends on the vocabulary, so all that it needs, everything needs")
                .check(NOOR);
    }

    @Test
    void core_knows_ports_and_the_listed_libraries_alone() {
        classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(with(with(LANGUAGE, PORTS, CORE), CORE_LIBRARIES)))
                .because("decisions are made without I/O, logging, JSON or frameworks")
                .check(NOOR);
    }

    @Test
    void adapters_never_know_core_or_apps() {
        noClasses()
                .that()
                .resideInAPackage(ADAPTERS)
                .should()
                .dependOnClassesThat(resideInAnyPackage(CORE, APPS))
                .because("an adapter can be replaced without a decision being touched")
                .check(NOOR);
    }

    @Test
    void adapters_never_know_each_other() {
        SlicesRuleDefinition.slices()
                .matching("dev.noor.adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(ADAPTERS), resideInAPackage(HTTP))
                .because("each outside technology can be left out alone")
                .check(NOOR);
    }

    @Test
    void what_adapters_of_http_services_share_knows_nothing_of_noor() {
        noClasses()
                .that()
                .resideInAPackage(HTTP)
                .should()
                .dependOnClassesThat(resideInAnyPackage(PORTS, CORE, APPS))
                .because("it guards calls and judges no answer")
                .check(NOOR);
    }

    @Test
    void the_server_never_knows_the_command_line() {
        noClasses()
                .that()
                .resideInAPackage("dev.noor.app.server..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.noor.app.cli.."))
                .because("the command line starts the server, not the other way round")
                .check(NOOR);
    }

    @Test
    void time_ids_and_environment_come_in_from_outside() {
        noClasses()
                .that(areDeterministic())
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a turn can be repeated exactly")
                .check(NOOR);
    }

    @Test
    void core_does_no_input_or_output() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql.."))
                .because("decisions are pure")
                .check(NOOR);
    }

    @Test
    void no_package_is_split_over_modules() {
        Map<String, Set<String>> modules = NOOR.stream()
                .collect(groupingBy(JavaClass::getPackageName, mapping(DependencyRulesTest::module, toSet())));

        List<String> shared = modules.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " in " + entry.getValue())
                .toList();

        assertThat(modules.values().stream().flatMap(Set::stream).distinct().count())
                .isGreaterThan(5);
        assertThat(shared).as("packages split over modules").isEmpty();
    }

    /** The folder or jar that a class was read from. */
    private static String module(JavaClass type) {
        String place = type.getSource().orElseThrow().getUri().toString();
        return place.substring(0, place.length() - type.getName().length() - ".class".length());
    }

    private static DescribedPredicate<JavaClass> areDeterministic() {
        return resideInAnyPackage(PORTS, CORE, ADAPTERS).as("are in ports, core or adapters");
    }

    private static String[] with(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
