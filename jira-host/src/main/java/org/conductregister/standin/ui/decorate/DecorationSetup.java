package org.conductregister.standin.ui.decorate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the pages of apps pass through the decoration, after it is known who asks. */
@Component
@Order(0)
final class DecorationSetup implements ServletContainerInitializer {

    private final Decoration decoration;

    DecorationSetup(Decoration decoration) {
        this.decoration = decoration;
    }

    @Override
    public void onStartup(Set<Class<?>> none, ServletContext servlets) {
        servlets.addFilter("decoration", decoration)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/plugins/servlet/*");
    }
}
