package io.gleaner;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house: which rooms there are, what each may import, and what none may do. */
class HouseTest {
    /** A room, the rooms it may import, and the packages of the libraries that live only there. */
    private static final Map<String, Room> HOUSE =
            """
            fact     |                                   |
            article  |                                   | org.jsoup com.fasterxml.jackson org.apache.pdfbox jakarta.mail org.netpreserve.jwarc
            rule     | fact                              | org.snakeyaml.engine com.google.re2j
            mention  | fact rule                         |
            extract  | fact article rule mention         |
            series   | fact                              | org.apache.commons.math3
            store    | fact article                      | java.sql javax.sql org.jdbi org.sqlite org.postgresql
            export   | fact series                       | com.fasterxml.jackson org.apache.commons.csv
            chart    | fact series                       | org.jfree org.apache.batik de.rototor
            workbook | fact series                       | org.apache.poi org.apache.xmlbeans org.openxmlformats com.microsoft.schemas
            report   | fact series chart                 | gg.jte
            web      | fact article rule mention extract series store export chart workbook report | io.javalin com.sun.net.httpserver
            bulk     | fact article rule mention extract | org.apache.spark scala
            cli      | fact article rule mention extract series store export chart workbook report web bulk | picocli me.tongfei.progressbar
            """.lines().map(Room::parse).collect(toMap(Room::name, room -> room));

    /** Calls whose answer depends on when, where or how often one asks. */
    private static final String ASKS_THE_MACHINE = String.join(
            "|",
            "java\\.time\\.\\w+\\.now\\(.*",
            "java\\.time\\.Clock\\.system.*",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            "java\\.lang\\.System\\.currentTimeMillis\\(\\)",
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.lang\\.String\\.(formatted|format\\(java\\.lang\\.String,|to(Lower|Upper)Case\\(\\)).*",
            "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String,.*",
            "java\\.text\\.\\w+Format\\.(get\\w*Instance\\(\\)|<init>\\((java\\.lang\\.String)?\\))",
            "java\\.util\\.Locale\\.getDefault\\(.*",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.util\\.(Date|GregorianCalendar|Random)\\.<init>\\(\\)",
            "java\\.util\\.Calendar\\.getInstance\\(\\)",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*");

    /** Numbers that cannot hold one tenth. */
    private static final DescribedPredicate<HasName> BINARY =
            nameMatching("double|float|java\\.lang\\.(Double|Float)|\\[+[DF]");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void everySourceFileIsSeenByTheRulesBelow() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var sources = files.map(file -> SOURCES.relativize(file).toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .map(file -> file.replace(File.separatorChar, '.'))
                    .toList();

            assertThat(sources).as("sources").hasSizeGreaterThan(10);
            assertThat(CLASSES).extracting(JavaClass::getName).containsAll(sources);
        }
    }

    @Test
    void theMapIsWhole() {
        assertThat(HOUSE.values())
                .allSatisfy(room -> assertThat(HOUSE.keySet()).as(room.name()).containsAll(room.imports()));
    }

    @Test
    void thereAreOnlyTheRoomsOfTheMap() {
        classes()
                .should(ArchCondition.from(
                        describe("be in a room of the map", type -> room(type).isPresent())))
                .because("the names of the rooms tell a stranger how an article becomes a workbook")
                .check(CLASSES);
    }

    @Test
    void aRoomHoldsRealCode() {
        assertThat(CLASSES)
                .filteredOn(type -> type.getSimpleName().equals("package-info"))
                .allSatisfy(info -> assertThat(info.getPackage().getClasses())
                        .as(info.getPackageName())
                        .hasSizeGreaterThan(1));
    }

    @Test
    void aRoomImportsOnlyWhatTheMapLetsIt() {
        classes()
                .should(dependOnlyOn("the rooms that the map lets it import", (room, type) -> room(type)
                        .map(other -> other.equals(room) || room.imports().contains(other.name()))
                        .orElse(true)))
                .because("what a room imports is what one must know to understand it")
                .check(CLASSES);
    }

    @Test
    void aLibraryLivesOnlyInItsRoom() {
        classes()
                .should(dependOnlyOn(
                        "the libraries that the map puts there",
                        (room, type) -> room(type).isPresent() || room.keeps(type) || isAnyones(type)))
                .because("a library that lives in one room can be replaced by changing that room")
                .check(CLASSES);
    }

    @Test
    void noRoomsNeedEachOther() {
        slices().matching("io.gleaner.(*)..")
                .should()
                .beFreeOfCycles()
                .because("rooms that need each other are one room")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(ArchCondition.from(
                        describe("be in a package whose package-info is @NullMarked", type -> type.getPackage()
                                .isAnnotatedWith(NullMarked.class))))
                .because("null is the exception, and seen where it is allowed")
                .check(CLASSES);
    }

    @Test
    void noClassIsADrawer() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)")
                .because("a class is named after what it is, and then one knows what does not belong in it")
                .check(CLASSES);
    }

    @Test
    void nothingAsksTheMachine() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "it depends on the clock, the default locale or zone, or chance", HouseTest::asksTheMachine))
                .because("the same bytes give the same facts tomorrow and elsewhere: today is an argument")
                .check(CLASSES);
    }

    @Test
    void whatIsReadStaysDecimal() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("io.gleaner.fact..", "io.gleaner.mention..")
                .and()
                .doNotHaveName("confidence")
                .should()
                .haveRawType(BINARY)
                .because("a double cannot hold what the text says, only how sure we are of it")
                .check(CLASSES);
    }

    @Test
    void aValueIsDecimalInEveryRoom() {
        noFields()
                .that()
                .haveNameMatching("value|upper|lower|amount")
                .should()
                .haveRawType(BINARY)
                .because("a value is what the text says; costs and places on paper are none and may be doubles")
                .check(CLASSES);
    }

    private static Optional<Room> room(JavaClass type) {
        String[] names = type.getPackageName().split("\\.", -1);
        return type.getPackageName().startsWith("io.gleaner.")
                ? Optional.ofNullable(HOUSE.get(names[2]))
                : Optional.empty();
    }

    private static boolean isAnyones(JavaClass type) {
        var platform = Stream.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax.", "org.jspecify.");
        return type.isPrimitive()
                || (platform.anyMatch(type.getName()::startsWith)
                        && HOUSE.values().stream().noneMatch(room -> room.keeps(type)));
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        return access.getTarget().getFullName().matches(ASKS_THE_MACHINE);
    }

    private static ArchCondition<JavaClass> dependOnlyOn(String what, BiPredicate<Room, JavaClass> allowed) {
        return new ArchCondition<>("depend only on " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                room(type).ifPresent(room -> type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> !allowed.test(room, use.getTargetClass().getBaseComponentType()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription()))));
            }
        };
    }

    private record Room(String name, Set<String> imports, Set<String> libraries) {
        static Room parse(String row) {
            String[] cells = row.split("\\|", -1);
            return new Room(cells[0].strip(), words(cells[1]), words(cells[2]));
        }

        private static Set<String> words(String cell) {
            return cell.isBlank() ? Set.of() : Set.of(cell.strip().split(" ", -1));
        }

        boolean keeps(JavaClass type) {
            return libraries.stream().anyMatch(library -> type.getName().startsWith(library + "."));
        }
    }
}
