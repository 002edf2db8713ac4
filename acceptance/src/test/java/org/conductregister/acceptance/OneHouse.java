package org.conductregister.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Council} and a {@link Browser} that all the classes with this extension share: one stand-in and
 * one Chromium are started for the first of them and closed after the last. Such a test takes its customer from
 * {@link Council#someone()}, lets the clock go forward and never back, and closes neither.
 */
final class OneHouse implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Council.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        House house = context.getRoot()
                .getStore(Namespace.create(OneHouse.class))
                .getOrComputeIfAbsent(House.class, none -> House.open(), House.class);
        return parameter.getParameter().getType() == Council.class
                ? house.council()
                : house.browser().picturing(context.getRequiredTestClass());
    }

    private record House(Path data, Council council, Browser browser) implements AutoCloseable {

        static House open() {
            try {
                Path data = Files.createTempDirectory("conduct-house");
                Council council = Council.open(data, OneHouse.class);
                return new House(data, council, Browser.on(council.standIn().url(), OneHouse.class));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public void close() {
            browser.close();
            council.close();
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException stillHeld) {
                throw new UncheckedIOException(stillHeld);
            }
        }
    }
}
