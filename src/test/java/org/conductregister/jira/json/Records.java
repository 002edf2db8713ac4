package org.conductregister.jira.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.conductregister.subject.Identifier;

/** Any value of any record, made from its components; what may be null is null now and then. */
final class Records {

    private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(
            Arbitraries.strings().withCharRange('\u0000', '\uD7FF').ofMaxLength(40),
            Arbitraries.of("", " ", "\ud83d\ude20", "\"\\\u2028</script>", "null"));

    private static final Arbitrary<Long> SECONDS = Arbitraries.longs().between(-100_000_000_000L, 100_000_000_000L);

    private static final Map<Class<?>, Arbitrary<?>> SIMPLE = Map.ofEntries(
            Map.entry(long.class, Arbitraries.longs()),
            Map.entry(Long.class, Arbitraries.longs()),
            Map.entry(int.class, Arbitraries.integers()),
            Map.entry(Integer.class, Arbitraries.integers().injectNull(0.1)),
            Map.entry(boolean.class, Arbitraries.of(true, false)),
            Map.entry(String.class, TEXTS.injectNull(0.05)),
            Map.entry(
                    Instant.class,
                    Combinators.combine(SECONDS, Arbitraries.integers().between(0, 999_999_999))
                            .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos))
                            .injectNull(0.1)),
            Map.entry(
                    OffsetDateTime.class,
                    Combinators.combine(SECONDS, Arbitraries.integers().between(-18, 18))
                            .as((seconds, hours) ->
                                    Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.ofHours(hours)))
                            .injectNull(0.1)),
            Map.entry(
                    LocalDate.class,
                    Arbitraries.longs()
                            .between(-1_000_000, 1_000_000)
                            .map(LocalDate::ofEpochDay)
                            .injectNull(0.1)),
            Map.entry(
                    LocalTime.class,
                    Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay)),
            Map.entry(
                    ZoneId.class,
                    Arbitraries.of("Australia/Adelaide", "UTC", "+09:30").map(ZoneId::of)),
            Map.entry(Period.class, Arbitraries.integers().between(-900, 900).map(days -> Period.of(1, 2, days))),
            Map.entry(
                    MonthDay.class,
                    Combinators.combine(
                                    Arbitraries.integers().between(1, 12),
                                    Arbitraries.integers().between(1, 28))
                            .as(MonthDay::of)),
            Map.entry(
                    URI.class,
                    Arbitraries.of("https://example.org/policy?a=b#c", "about:blank")
                            .map(URI::create)),
            Map.entry(
                    Identifier.class,
                    Arbitraries.oneOf(
                            Combinators.combine(
                                            Arbitraries.of(Identifier.Kind.class)
                                                    .filter(kind -> kind != Identifier.Kind.PHONE),
                                            Arbitraries.strings().alpha().ofMinLength(1))
                                    .as(Identifier::new),
                            Arbitraries.of("+61885690100", "+442079460018;ext=12")
                                    .map(number -> new Identifier(Identifier.Kind.PHONE, number)))));

    private Records() {}

    static Arbitrary<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (SIMPLE.containsKey(raw)) {
            return SIMPLE.get(raw);
        }
        if (raw.isEnum()) {
            return Arbitraries.of(raw.getEnumConstants());
        }
        if (raw.isSealed()) {
            return Arbitraries.oneOf(
                    Arrays.stream(raw.getPermittedSubclasses()).map(Records::of).toList());
        }
        return record(raw);
    }

    private static Arbitrary<?> collection(ParameterizedType generic) {
        Type[] of = generic.getActualTypeArguments();
        Arbitrary<Object> element = present(of[0]);
        if (generic.getRawType() == List.class) {
            return element.list().ofMaxSize(3);
        }
        if (generic.getRawType() == Set.class) {
            return element.set().ofMaxSize(3);
        }
        return Arbitraries.maps(element, present(of[1])).ofMaxSize(3);
    }

    private static Arbitrary<Object> present(Type type) {
        return of(type).map(value -> (Object) value).filter(value -> value != null);
    }

    private static Arbitrary<?> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return Combinators.combine(Arrays.stream(components)
                        .map(component -> nullable(component.getGenericType()))
                        .toList())
                .as(values -> construct(type, components, values));
    }

    /** A record inside a record may be absent, as a decision is before it is made. */
    private static Arbitrary<Object> nullable(Type type) {
        Arbitrary<Object> values = of(type).map(value -> (Object) value);
        return type instanceof Class<?> raw && raw.isRecord() ? values.injectNull(0.1) : values;
    }

    private static Object construct(Class<?> type, RecordComponent[] components, List<Object> values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made of " + values, e);
        }
    }
}
