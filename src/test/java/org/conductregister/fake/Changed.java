package org.conductregister.fake;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;

/** Records as no verb makes them. */
public final class Changed {

    private Changed() {}

    /** The same record but for these components; empty stands for null. No verb makes such records. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R in(R some, Map<String, Optional<?>> components) {
        RecordComponent[] all = some.getClass().getRecordComponents();
        try {
            Object[] values = new Object[all.length];
            Class<?>[] types = new Class<?>[all.length];
            for (int i = 0; i < all.length; i++) {
                Optional<?> change = components.get(all[i].getName());
                values[i] = change == null ? all[i].getAccessor().invoke(some) : change.orElse(null);
                types[i] = all[i].getType();
            }
            return (R) some.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
