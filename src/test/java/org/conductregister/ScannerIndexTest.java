package org.conductregister;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index that Jira's scanner reads is kept by hand here; it says exactly what the annotations say. */
class ScannerIndexTest {

    private static final Path INDEX = Path.of("main/resources/META-INF/plugin-components");

    private final JavaClasses app = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.conductregister");

    @Test
    void imports_are_those_annotated() throws IOException {
        List<String> annotated = classes()
                .flatMap(type -> Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                        .flatMap(Arrays::stream))
                .flatMap(executable -> Arrays.stream(((Executable) executable).getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(ComponentImport.class))
                .map(ScannerIndexTest::line)
                .distinct()
                .toList();

        assertThat(lines("imports")).isSorted().containsExactlyInAnyOrderElementsOf(annotated);
    }

    @Test
    void exports_are_those_annotated() throws IOException {
        List<String> annotated = classes()
                .filter(type -> type.isAnnotationPresent(ExportAsService.class))
                .flatMap(type -> Arrays.stream(
                                type.getAnnotation(ExportAsService.class).value())
                        .map(service -> type.getName() + "#" + service.getName()))
                .toList();

        assertThat(lines("exports")).containsExactlyInAnyOrderElementsOf(annotated);
    }

    /** Everything is put together in one place, so nothing is left to scanning. */
    @Test
    void no_class_announces_itself_as_a_component() {
        assertThat(app.stream()
                        .filter(type -> type.isAnnotatedWith("org.springframework.stereotype.Component")
                                || type.isAnnotatedWith("jakarta.inject.Named")))
                .isEmpty();
    }

    private Stream<Class<?>> classes() {
        return app.stream().filter(type -> !type.isAnonymousClass()).map(JavaClass::reflect);
    }

    private static String line(Parameter parameter) {
        String name = parameter.getAnnotation(ComponentImport.class).value();
        return parameter.getType().getName() + (name.isEmpty() ? "" : "#" + name);
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(INDEX.resolve(file)).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
