package org.conductregister.standin.platform.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.conductregister.standin.platform.database.SavedSettings;
import org.springframework.stereotype.Component;

/** Settings of apps. As SAL says: keys of at most 100 characters; values are texts, lists, maps or properties of texts. */
@Component
final class KeptSettings implements PluginSettingsFactory {

    private static final int LONGEST_KEY = 100;

    private final SavedSettings saved;
    private final ObjectMapper json;

    KeptSettings(SavedSettings saved, ObjectMapper json) {
        this.saved = saved;
        this.json = json;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Of("plugin." + (key == null ? "" : key) + ".");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey(null);
    }

    private final class Of implements PluginSettings {

        private final String prefix;

        Of(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Object get(String key) {
            return saved.get(name(key)).map(this::read).orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            Object before = get(key);
            saved.put(name(key), value == null ? null : write(value));
            return before;
        }

        @Override
        public Object remove(String key) {
            return put(key, null);
        }

        private String name(String key) {
            if (key == null || key.length() > LONGEST_KEY) {
                throw new IllegalArgumentException("A settings key has 1 to 100 characters: " + key);
            }
            return prefix + key;
        }

        private String write(Object value) {
            try {
                return json.writeValueAsString(Map.of(kind(value), value));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static String kind(Object value) {
            if (value instanceof String) {
                return "text";
            }
            if (value instanceof Properties) {
                return "properties";
            }
            if (value instanceof List) {
                return "list";
            }
            if (value instanceof Map) {
                return "map";
            }
            throw new IllegalArgumentException("SAL does not keep a " + value.getClass());
        }

        private Object read(String text) {
            try {
                Map.Entry<String, JsonNode> kept = json.readTree(text).fields().next();
                Class<?> type =
                        switch (kept.getKey()) {
                            case "text" -> String.class;
                            case "properties" -> Properties.class;
                            case "list" -> List.class;
                            default -> Map.class;
                        };
                return json.treeToValue(kept.getValue(), type);
            } catch (JsonProcessingException damaged) {
                throw new IllegalStateException(damaged);
            }
        }
    }
}
