package org.conductregister.tiny;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tiny app's composition root. */
@Configuration(proxyBeanMethods = false)
public class TinyConfiguration {

    @Bean
    Greeter greeter(Clock clock) {
        return new Greeter();
    }
}
