package org.conductregister.acceptance.proof;

import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.AnnotationInfoList;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.MethodInfo;
import io.github.classgraph.ScanResult;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers that tests carry: in an annotation called {@code Requirement}, whichever package has it, on the method, on
 * its class, on a class around that or above it; or in the method's name ({@code r53_...} and {@code ...AsR53Asks}).
 */
final class CarriedNumbers {

    private static final String ANNOTATION = "Requirement";
    private static final Pattern A_TEST = Pattern.compile("(?:\\w*Test|TestFactory|Property|Example)");
    private static final Pattern IN_A_NAME = Pattern.compile("(?:(?<![A-Z0-9])R|^r)([0-9]{1,3}(?:a(?![a-z]))?)");

    private CarriedNumbers() {}

    /** The numbers that each method of these folders of classes carries; a method without any is left out. */
    static Map<TestName, Set<String>> in(List<Path> folders) {
        Map<TestName, Set<String>> carried = new TreeMap<>();
        try (ScanResult scan = new ClassGraph()
                .overrideClasspath(folders)
                .enableAnnotationInfo()
                .enableMethodInfo()
                .ignoreClassVisibility()
                .ignoreMethodVisibility()
                .scan()) {
            for (ClassInfo type : scan.getAllStandardClasses()) {
                Set<String> ofType = ofType(type);
                for (MethodInfo method : type.getMethodInfo().filter(CarriedNumbers::isTest)) {
                    Set<String> numbers = new TreeSet<>(ofType);
                    numbers.addAll(annotated(method.getAnnotationInfo()));
                    numbers.addAll(named(method.getName()));
                    if (!numbers.isEmpty()) {
                        carried.computeIfAbsent(new TestName(type.getName(), method.getName()), none -> new TreeSet<>())
                                .addAll(numbers);
                    }
                }
            }
        }
        return carried;
    }

    /** The numbers in a method's name. */
    static Set<String> named(String method) {
        Set<String> numbers = new TreeSet<>();
        IN_A_NAME.matcher(method).results().forEach(found -> numbers.add("R" + found.group(1)));
        return numbers;
    }

    private static boolean isTest(MethodInfo method) {
        return method.getAnnotationInfo().stream()
                .anyMatch(annotation -> A_TEST.matcher(simpleName(annotation)).matches());
    }

    private static String simpleName(AnnotationInfo annotation) {
        String name = annotation.getName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private static Set<String> ofType(ClassInfo type) {
        Set<String> numbers = new TreeSet<>();
        Stream.of(List.of(type), type.getSuperclasses(), type.getOuterClasses())
                .flatMap(List::stream)
                .forEach(each -> numbers.addAll(annotated(each.getAnnotationInfo())));
        return numbers;
    }

    private static Set<String> annotated(AnnotationInfoList annotations) {
        Set<String> numbers = new TreeSet<>();
        for (AnnotationInfo annotation : annotations) {
            if (simpleName(annotation).equals(ANNOTATION)) {
                Object value = annotation.getParameterValues().getValue("value");
                Arrays.stream((Object[]) value).forEach(number -> numbers.add(String.valueOf(number)));
            }
        }
        return numbers;
    }
}
