package org.conductregister.standin.platform.database;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads rows into records: the component {@code userKey} is the column {@code user_key}. Spring's own mapper looks for a
 * column {@code userKey} first and lets the driver throw for each row and component, which took a third of an issue's page.
 */
public final class Rows {

    private static final ClassValue<RowMapper<?>> MAPPERS = new ClassValue<>() {
        @Override
        protected RowMapper<?> computeValue(Class<?> type) {
            return mapper(type);
        }
    };

    private Rows() {}

    /** Reads rows into this type by its only constructor, or that of a record. A column that is missing is an error. */
    @SuppressWarnings("unchecked")
    public static <T> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) MAPPERS.get(type);
    }

    private static <T> RowMapper<T> mapper(Class<T> type) {
        Constructor<T> constructor = BeanUtils.getResolvableConstructor(type);
        Class<?>[] types = constructor.getParameterTypes();
        String[] columns = Arrays.stream(BeanUtils.getParameterNames(constructor))
                .map(JdbcUtils::convertPropertyNameToUnderscoreName)
                .toArray(String[]::new);
        return (row, number) -> {
            Object[] values = new Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                values[i] = value(row, columns[i], types[i]);
            }
            return BeanUtils.instantiateClass(constructor, values);
        };
    }

    private static Object value(ResultSet row, String column, Class<?> type) throws SQLException {
        Object value = JdbcUtils.getResultSetValue(row, row.findColumn(column), type);
        return DefaultConversionService.getSharedInstance().convert(value, type);
    }
}
