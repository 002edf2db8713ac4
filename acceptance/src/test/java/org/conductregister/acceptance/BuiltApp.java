package org.conductregister.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the built jar offers to the world: read from its descriptor and its class files, so that nothing is left out. */
final class BuiltApp {

    private static final String REST_ANNOTATIONS = "Ljakarta/ws/rs/";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    private final Path jar;

    BuiltApp(Path jar) {
        this.jar = jar;
    }

    /** A REST endpoint: its method, and its path below the stand-in's address, with {@code {...}} still in it. */
    record Endpoint(String method, String path) implements Comparable<Endpoint> {
        @Override
        public int compareTo(Endpoint other) {
            return (path + " " + method).compareTo(other.path + " " + other.method);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** The patterns of all servlets, below {@code /plugins/servlet}. */
    List<String> pagePatterns() {
        List<String> patterns = new ArrayList<>();
        forEach(
                descriptor().getElementsByTagName("servlet"),
                servlet -> forEach(
                        servlet.getElementsByTagName("url-pattern"),
                        pattern -> patterns.add(pattern.getTextContent().strip())));
        return patterns;
    }

    /** The keys of all web panels, wherever they are shown. */
    List<String> panels() {
        List<String> keys = new ArrayList<>();
        forEach(descriptor().getElementsByTagName("web-panel"), panel -> keys.add(panel.getAttribute("key")));
        return keys;
    }

    /** All REST endpoints, of every resource class in the jar. */
    Collection<Endpoint> endpoints() {
        List<String> roots = new ArrayList<>();
        forEach(
                descriptor().getElementsByTagName("rest"),
                rest -> roots.add("/rest" + rest.getAttribute("path") + "/" + rest.getAttribute("version")));
        Set<Endpoint> found = new TreeSet<>();
        forEachClass(reader -> new ResourceReader().read(reader, (method, path) -> {
            for (String root : roots) {
                found.add(new Endpoint(
                        method, (root + "/" + path).replaceAll("/+", "/").replaceAll("/$", "")));
            }
        }));
        return found;
    }

    private Document descriptor() {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in = file.getInputStream(file.getJarEntry("atlassian-plugin.xml"))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(jar + ": " + unreadable, unreadable);
        }
    }

    private void forEachClass(Consumer<ClassReader> use) {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        use.accept(new ClassReader(in));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void forEach(NodeList nodes, Consumer<Element> use) {
        for (int i = 0; i < nodes.getLength(); i++) {
            use.accept((Element) nodes.item(i));
        }
    }

    /** Reads {@code @Path}, {@code @GET} and their kin from one class file. */
    private static final class ResourceReader extends ClassVisitor {

        private String classPath;
        private final List<String[]> operations = new ArrayList<>();

        ResourceReader() {
            super(Opcodes.ASM9);
        }

        void read(ClassReader reader, BiConsumer<String, String> found) {
            reader.accept(this, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            if (classPath != null) {
                operations.forEach(operation -> found.accept(operation[0], classPath + "/" + operation[1]));
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return descriptor.equals(REST_ANNOTATIONS + "Path;") ? new Value(text -> classPath = text) : null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            Set<String> methods = new HashSet<>();
            String[] path = {""};
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    if (annotation.equals(REST_ANNOTATIONS + "Path;")) {
                        return new Value(text -> path[0] = text);
                    }
                    METHODS.stream()
                            .filter(method -> annotation.equals(REST_ANNOTATIONS + method + ";"))
                            .forEach(methods::add);
                    return null;
                }

                @Override
                public void visitEnd() {
                    methods.forEach(method -> operations.add(new String[] {method, path[0]}));
                }
            };
        }
    }

    /** An annotation's {@code value}. */
    private static final class Value extends AnnotationVisitor {

        private final Consumer<String> use;

        Value(Consumer<String> use) {
            super(Opcodes.ASM9);
            this.use = use;
        }

        @Override
        public void visit(String name, Object value) {
            use.accept(String.valueOf(value));
        }
    }
}
