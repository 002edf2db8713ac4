package org.conductregister.standin.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that hold all the words, in any order; a quoted phrase inside the value is one word. */
record Words(String field, Operator operator, List<String> columns) {

    /** Stands for the bodies of the comments. */
    static final String COMMENTS = "comments";

    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|(\\S+)");

    SqlPart match(List<QueryLiteral> values) {
        return switch (operator) {
            case LIKE -> any(values.get(0).asString());
            case NOT_LIKE -> any(values.get(0).asString()).negated();
            case IS, IS_NOT -> empty(operator == Operator.IS);
            default -> throw Refusals.operator(field, operator);
        };
    }

    private SqlPart empty(boolean wanted) {
        if (columns.size() > 1 || columns.contains(COMMENTS)) {
            throw Refusals.operator(field, operator);
        }
        return SqlPart.of(columns.get(0) + (wanted ? " IS NULL" : " IS NOT NULL"));
    }

    private SqlPart any(String text) {
        return SqlPart.join(
                "OR", columns.stream().map(column -> in(column, text)).toList());
    }

    private static SqlPart in(String column, String text) {
        if (!column.equals(COMMENTS)) {
            return like("COALESCE(" + column + ", '')", text);
        }
        SqlPart body = like("c.body", text);
        return new SqlPart(
                "EXISTS (SELECT 1 FROM jira_comment c WHERE c.issue_id = i.id AND " + body.text() + ")", body.params());
    }

    static SqlPart like(String column, String text) {
        List<SqlPart> words = new ArrayList<>();
        Matcher word = WORD.matcher(text == null ? "" : text);
        while (word.find()) {
            String plain = (word.group(1) == null ? word.group(2) : word.group(1)).toLowerCase(Locale.ROOT);
            String pattern = plain.replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_")
                    .replace('*', '%');
            words.add(SqlPart.of("LOWER(" + column + ") LIKE ? ESCAPE '!'", "%" + pattern + "%"));
        }
        return SqlPart.join("AND", words);
    }
}
