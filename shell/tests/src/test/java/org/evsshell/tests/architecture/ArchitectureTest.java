package org.evsshell.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.ObjectMapper;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Who may know whom. Each rule has its reason in docs/adr. */
final class ArchitectureTest {
    private static final JavaClasses SHELL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(
                            "org.evsshell.rules",
                            "org.evsshell.client",
                            "org.evsshell.plugin",
                            "org.evsshell.commands",
                            "org.evsshell.script",
                            "org.evsshell.simulator",
                            "org.evsshell.app");

    @Test
    void onlyTheAdapterKnowsSpring() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.evsshell.app.springshell..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.."));
    }

    @Test
    void onlyTheClientsWireKnowsOkHttp() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.evsshell.client.http..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("okhttp3..", "okio.."));
    }

    @Test
    void onlyTheScriptHostKnowsGraal() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.evsshell.script..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.graalvm.."));
    }

    @Test
    void onlyTheAppKnowsJLine() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.evsshell.app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.jline.."));
    }

    @Test
    void renderingKnowsNoTerminalLibrary() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("org.evsshell.app.render..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.jline.."));
    }

    @Test
    void commandsClientAndScriptsNeverPrint() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "org.evsshell.commands..",
                                "org.evsshell.client..",
                                "org.evsshell.script..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
    }

    @Test
    void commandsNeverTouchAWriter() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("org.evsshell.commands..")
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(PrintStream.class, PrintWriter.class, Writer.class));
    }

    @Test
    void commandsSeeOnlyThePluginApi() {
        check(
                classes()
                        .that()
                        .resideInAPackage("org.evsshell.commands..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "tools.jackson..",
                                "com.fasterxml.jackson.annotation..",
                                "org.slf4j..",
                                "org.evsshell.commands..",
                                "org.evsshell.plugin..",
                                "org.evsshell.client..",
                                "org.evsshell.rules.."));
    }

    @Test
    void resourcesOfTheClientDoNotKnowEachOther() {
        for (String resource : Set.of("disk", "snapshot", "job", "zone", "version")) {
            String[] others =
                    Set.of("disk", "snapshot", "job", "zone", "version").stream()
                            .filter(other -> !other.equals(resource))
                            .map(other -> "org.evsshell.client." + other + "..")
                            .toArray(String[]::new);
            check(
                    noClasses()
                            .that()
                            .resideInAPackage("org.evsshell.client." + resource + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .allowEmptyShould(true));
        }
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        check(slices().matching("org.evsshell.(*).(*)..").should().beFreeOfCycles());
    }

    @Test
    void modulesDependInOneDirection() {
        neither("rules", "client", "plugin", "commands", "script", "simulator", "app");
        neither("client", "plugin", "commands", "script", "simulator", "app");
        neither("plugin", "commands", "script", "simulator", "app");
        neither("commands", "script", "simulator", "app");
        neither("script", "commands", "simulator", "app");
    }

    @Test
    void theSimulatorAndTheClientDoNotKnowEachOther() {
        neither("simulator", "client", "plugin", "commands", "script", "app");
        neither("client", "simulator");
    }

    @Test
    void noCallWaitsForAMapper() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage("org.evsshell.client..", "org.evsshell.simulator..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ObjectMapper.class));
    }

    @Test
    void onlyWiringReadsTheClock() {
        check(outsideOfWiring(callTo("now", Instant.class)));
        check(outsideOfWiring(callTo("now", LocalDate.class)));
        check(outsideOfWiring(callTo("now", LocalDateTime.class)));
        check(outsideOfWiring(callTo("now", OffsetDateTime.class)));
        check(outsideOfWiring(callTo("now", ZonedDateTime.class)));
        check(outsideOfWiring(callTo("systemUTC", Clock.class)));
        check(outsideOfWiring(callTo("currentTimeMillis", System.class)));
    }

    @Test
    void onlyWiringReadsTheEnvironment() {
        check(outsideOfWiring(callTo("getenv", System.class)));
    }

    @Test
    void onlyWiringMakesRandomness() {
        check(outsideOfWiring(callTo("random", Math.class)));
        check(outsideOfWiring(callTo("randomUUID", UUID.class)));
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.evsshell.app.wiring..")
                        .should()
                        .callConstructor(Random.class));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(
                classes()
                        .that()
                        .haveSimpleName("package-info")
                        .should()
                        .beAnnotatedWith(NullMarked.class));
        check(classes().should(LieIn.aPackageThatIsNullMarked()));
    }

    private static void neither(String module, String... others) {
        String[] packages = new String[others.length];
        for (int index = 0; index < others.length; index++) {
            packages[index] = "org.evsshell." + others[index] + "..";
        }
        check(
                noClasses()
                        .that()
                        .resideInAPackage("org.evsshell." + module + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages));
    }

    private static ArchRule outsideOfWiring(DescribedPredicate<? super JavaMethodCall> call) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.evsshell.app.wiring..")
                .should()
                .callMethodWhere(call);
    }

    private static DescribedPredicate<JavaCall<?>> callTo(String method, Class<?> owner) {
        DescribedPredicate<JavaClass> type = JavaClass.Predicates.equivalentTo(owner);
        return target(owner(type)).and(target(name(method)));
    }

    private static void check(ArchRule rule) {
        rule.check(SHELL);
    }
}
