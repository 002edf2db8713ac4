package org.conductregister.standin.platform.plugin;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;

/** Understands {@code <atlassian-scanner:scan-indexes/>}; leaves every other namespace to Spring. */
final class ScannerNamespace extends NamespaceHandlerSupport implements NamespaceHandlerResolver {

    private static final String URI = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final NamespaceHandlerResolver spring =
            new DefaultNamespaceHandlerResolver(ScannerNamespace.class.getClassLoader());
    private final ServiceImports imports;

    ScannerNamespace(ServiceImports imports) {
        this.imports = imports;
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", this::scan);
    }

    private BeanDefinition scan(Element element, ParserContext context) {
        imports.register(context.getRegistry());
        return null;
    }

    @Override
    public NamespaceHandler resolve(String uri) {
        if (!URI.equals(uri)) {
            return spring.resolve(uri);
        }
        init();
        return this;
    }
}
