package org.conductregister.tiny;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.scheduler.SchedulerService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tiny app's composition root. */
@Configuration(proxyBeanMethods = false)
public class TinyConfiguration {

    @Bean
    TallyJob tallyJob(
            @ComponentImport ActiveObjects objects,
            @ComponentImport SchedulerService scheduler,
            @ComponentImport CacheManager caches) {
        return new TallyJob(objects, scheduler, caches);
    }
}
