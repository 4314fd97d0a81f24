package dev.galley.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What is deliberately absent from the library. */
class CoreArchTest {

    private static final JavaClasses LIBRARY = Library.classes();

    @Test
    void theLibraryIsSeen() {
        classes()
                .should()
                .resideInAnyPackage("dev.galley", "dev.galley.problem", "dev.galley.archive")
                .check(LIBRARY);
    }

    @Test
    void nothingButTheJavaBaseIsNeeded() {
        noClasses()
                .should()
                .dependOnClassesThat(resideOutsideOf(
                        "dev.galley..",
                        "java.lang..",
                        "java.io..",
                        "java.nio..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify.annotations"))
                .because("there is no dependency at run time")
                .check(LIBRARY);
    }

    private static DescribedPredicate<JavaClass> resideOutsideOf(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages))
                .and(DescribedPredicate.describe("are no primitives", target -> !target.isPrimitive()))
                .and(DescribedPredicate.describe("are no arrays of such", target -> !target.isArray()));
    }

    @Test
    void problemsKnowNothingOfDumps() {
        noClasses()
                .that()
                .resideInAPackage("dev.galley.problem")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.galley"))
                .check(LIBRARY);
    }

    @Test
    void articlesKnowNothingOfArchives() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.galley", "dev.galley.problem")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.galley.archive"))
                .check(LIBRARY);
    }

    @Test
    void onlyTheFrontDoorsTouchFiles() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.galley.ArticleParser")
                .and()
                .doNotHaveFullyQualifiedName("dev.galley.archive.Archive")
                .and()
                .haveNameNotMatching("dev\\.galley\\.ByteSource(\\$1)?")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..").or(nameMatching("java\\.io\\.(File|RandomAccess).*")))
                .check(LIBRARY);
    }

    @Test
    void charactersAreComparedAsSuchAndNotByPatterns() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.regex", "java.text"))
                .orShould()
                .callMethodWhere(
                        methods(String.class, "format", "formatted", "matches", "split", "replaceAll", "replaceFirst"))
                .check(LIBRARY);
    }

    @Test
    void nothingReflects() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect"))
                .orShould()
                .callMethodWhere(methods(
                        Class.class,
                        "forName",
                        "getMethods",
                        "getDeclaredMethods",
                        "getResource",
                        "getResourceAsStream"))
                .check(LIBRARY);
    }

    @Test
    void nobodyLooksAtTheClockOrAtTheZone() {
        noClasses()
                .should()
                .dependOnClassesThat(type(Clock.class).or(type(ZoneId.class)).or(type(TimeZone.class)))
                .orShould()
                .dependOnClassesThat(nameMatching(
                        "java\\.util\\.(Date|Calendar|GregorianCalendar|Random)|java\\.time\\.format\\..*"))
                .orShould()
                .callMethodWhere(JavaAccess.Predicates.target(name("now")))
                .orShould()
                .callMethodWhere(methods(System.class, "currentTimeMillis", "nanoTime"))
                .check(LIBRARY);
    }

    @Test
    void nobodyAsksForTheDefaultLocaleOrCharset() {
        noClasses()
                .should()
                .callMethodWhere(methods(Locale.class, "getDefault"))
                .orShould()
                .callMethodWhere(methods(Charset.class, "defaultCharset"))
                .orShould()
                .callMethodWhere(withoutParameters(String.class, "toLowerCase", "toUpperCase", "getBytes"))
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .dependOnClassesThat(nameMatching(
                        "java\\.io\\.(InputStreamReader|OutputStreamWriter|FileReader|FileWriter|Print.*)"))
                .check(LIBRARY);
    }

    @Test
    void nobodyPrintsOrReadsTheEnvironment() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(methods(System.class, "getProperty", "getenv", "lineSeparator", "exit"))
                .orShould()
                .callMethodWhere(methods(Throwable.class, "printStackTrace"))
                .check(LIBRARY);
    }

    /** What it says may hold parts of the input, and differs from one Java to the next. */
    @Test
    void nobodyRepeatsWhatAnExceptionSays() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.galley.archive.ProfileText") // whose exceptions are all its own
                .should()
                .callMethodWhere(JavaAccess.Predicates.target(owner(assignableTo(Throwable.class)))
                        .and(JavaAccess.Predicates.target(name("getMessage")
                                .or(name("getLocalizedMessage"))
                                .or(name("toString")))))
                .check(LIBRARY);
    }

    @Test
    void nobodyStartsThreadsOrWaits() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.concurrent.."))
                .orShould()
                .dependOnClassesThat(
                        type(Thread.class).or(type(ThreadLocal.class)).or(type(Runtime.class)))
                .check(LIBRARY);
    }

    @Test
    void thereIsNoStaticState() {
        fields().that().areStatic().should().beFinal().check(LIBRARY);
    }

    @Test
    void valuesAreFinal() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(LIBRARY);
    }

    private static DescribedPredicate<JavaAccess<?>> methods(Class<?> owner, String... names) {
        Set<String> forbidden = Set.of(names);
        return JavaAccess.Predicates.target(owner(type(owner)))
                .and(DescribedPredicate.describe(
                        "one of " + forbidden, access -> forbidden.contains(access.getName())));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutParameters(Class<?> owner, String... names) {
        return methods(owner, names)
                .and(DescribedPredicate.describe(
                        "without parameters",
                        access -> access.getTarget() instanceof AccessTarget.MethodCallTarget target
                                && target.getRawParameterTypes().isEmpty()));
    }
}
