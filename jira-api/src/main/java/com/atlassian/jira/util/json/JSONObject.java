package com.atlassian.jira.util.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A JSON object.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class JSONObject {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, Object> values = new LinkedHashMap<>();

    public JSONObject() {}

    public JSONObject(String source) throws JSONException {
        try {
            Map<?, ?> read = JSON.readValue(source, Map.class);
            read.forEach((key, value) -> values.put(String.valueOf(key), value));
        } catch (JsonProcessingException e) {
            throw new JSONException(e);
        }
    }

    public JSONObject(Map<String, Object> map) {
        values.putAll(map);
    }

    public JSONObject put(String key, Object value) throws JSONException {
        if (key == null) {
            throw new JSONException("Null key.");
        }
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value instanceof JSONObject nested ? nested.values : value);
        }
        return this;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Object get(String key) throws JSONException {
        if (!values.containsKey(key)) {
            throw new JSONException("JSONObject[\"" + key + "\"] not found.");
        }
        return values.get(key);
    }

    public String getString(String key) throws JSONException {
        return String.valueOf(get(key));
    }

    public boolean getBoolean(String key) throws JSONException {
        return Boolean.parseBoolean(getString(key));
    }

    public String optString(String key, String defaultValue) {
        Object value = values.get(key);
        return value == null ? defaultValue : value.toString();
    }

    public Iterator<String> keys() {
        return values.keySet().iterator();
    }

    public int length() {
        return values.size();
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
