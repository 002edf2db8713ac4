package org.conductregister.standin.ui.access;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every request to a page of the host must pass. */
@Component
class PageRules implements WebMvcConfigurer {

    private final PageAccess access;
    private final FormTokens tokens;

    PageRules(PageAccess access, FormTokens tokens) {
        this.access = access;
        this.tokens = tokens;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access);
        registry.addInterceptor(tokens);
    }
}
