package org.conductregister.standin.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.DelegatingWebMvcConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Spring MVC over the host's beans, which live in the parent context; JSON by the host's {@link ObjectMapper}. Not scanned: it belongs to the child. */
class HostMvc extends DelegatingWebMvcConfiguration {

    private final ObjectMapper json;

    HostMvc(ObjectMapper json) {
        this.json = json;
    }

    @Bean
    StandardServletMultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver();
    }

    @Override
    protected RequestMappingHandlerMapping createRequestMappingHandlerMapping() {
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        mapping.setDetectHandlerMethodsInAncestorContexts(true);
        return mapping;
    }

    @Override
    protected void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        super.extendMessageConverters(converters);
        for (HttpMessageConverter<?> each : converters) {
            if (each instanceof MappingJackson2HttpMessageConverter jackson) {
                jackson.setObjectMapper(json);
            }
        }
    }
}
