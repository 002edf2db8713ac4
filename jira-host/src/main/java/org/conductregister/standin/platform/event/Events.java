package org.conductregister.standin.platform.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Calls the {@code @EventListener} methods of those who registered, on the publisher's thread and in the order of their
 * registration. A listener that throws is logged; the publisher and the other listeners go on, as in Jira.
 */
@Component
final class Events implements EventPublisher {

    private static final Logger log = LoggerFactory.getLogger(Events.class);

    private record Ear(Object listener, Method method) {}

    private final List<Ear> ears = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        List<Ear> found = Stream.of(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> new Ear(listener, method))
                .toList();
        for (Ear ear : found) {
            if (ear.method().getParameterCount() != 1) {
                throw new IllegalArgumentException(ear.method() + " must take the event and nothing else");
            }
            ear.method().trySetAccessible();
        }
        unregister(listener);
        ears.addAll(found);
    }

    @Override
    public void unregister(Object listener) {
        ears.removeIf(ear -> ear.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        ears.clear();
    }

    @Override
    public void publish(Object event) {
        for (Ear ear : ears) {
            if (ear.method().getParameterTypes()[0].isInstance(event)) {
                call(ear, event);
            }
        }
    }

    private static void call(Ear ear, Object event) {
        try {
            ear.method().invoke(ear.listener(), event);
        } catch (InvocationTargetException thrown) {
            log.error("{} failed on {}", ear.method(), event, thrown.getCause());
        } catch (IllegalAccessException unreachable) {
            log.error("{} cannot be called", ear.method(), unreachable);
        }
    }
}
