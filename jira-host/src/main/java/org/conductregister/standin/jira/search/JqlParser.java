package org.conductregister.standin.jira.search;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JQL: comparisons with {@code = != ~ !~ < <= > >= in, not in, is, is not}, joined by AND, OR, NOT and parentheses,
 * and ORDER BY. History operators ({@code was}, {@code changed}) are not known.
 */
final class JqlParser {

    private final List<JqlToken> tokens;
    private int at;

    private JqlParser(String query) {
        tokens = JqlLexer.tokens(query);
    }

    /** @throws JqlProblem saying what is wrong and where */
    static Query parse(String query) {
        JqlParser parser = new JqlParser(query);
        Clause where =
                parser.peek().kind() == JqlToken.Kind.END || parser.peek().is("order") ? null : parser.or();
        OrderBy order = parser.peek().is("order") ? parser.orderBy() : new OrderByImpl();
        if (parser.peek().kind() != JqlToken.Kind.END) {
            throw parser.unexpected("'AND', 'OR' or 'ORDER BY'");
        }
        return new QueryImpl(where, order, query);
    }

    private JqlToken peek() {
        return tokens.get(at);
    }

    private JqlToken take() {
        return tokens.get(at++);
    }

    private boolean skip(String... words) {
        for (String word : words) {
            if (peek().is(word)) {
                at++;
                return true;
            }
        }
        return false;
    }

    private JqlProblem unexpected(String wanted) {
        JqlToken found = peek();
        String what = found.kind() == JqlToken.Kind.END ? "the end of the query" : "'" + found.text() + "'";
        return new JqlProblem("Error in the JQL Query: Expecting " + wanted + " but got " + what
                + ". (line 1, character " + (found.position() + 1) + ")");
    }

    private Clause or() {
        List<Clause> parts = new ArrayList<>(List.of(and()));
        while (skip("or", "||", "|")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new OrClause(parts);
    }

    private Clause and() {
        List<Clause> parts = new ArrayList<>(List.of(not()));
        while (skip("and", "&&", "&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new AndClause(parts);
    }

    private Clause not() {
        if (skip("not", "!")) {
            return new NotClause(not());
        }
        if (skip("(")) {
            Clause inner = or();
            if (!skip(")")) {
                throw unexpected("')'");
            }
            return inner;
        }
        return comparison();
    }

    private Clause comparison() {
        if (!peek().isValue()) {
            throw unexpected("a field name");
        }
        String field = take().text();
        Operator operator = operator();
        Operand operand = operator == Operator.IN || operator == Operator.NOT_IN ? list() : operand();
        return new TerminalClauseImpl(field, operator, operand);
    }

    private Operator operator() {
        if (skip("not")) {
            if (!skip("in")) {
                throw unexpected("'in'");
            }
            return Operator.NOT_IN;
        }
        if (skip("is")) {
            return skip("not") ? Operator.IS_NOT : Operator.IS;
        }
        for (Operator each : Operator.values()) {
            if (skip(each.getDisplayString())) {
                return each;
            }
        }
        throw unexpected("an operator (=, !=, ~, !~, <, <=, >, >=, in, not in, is, is not)");
    }

    private Operand list() {
        if (!peek().is("(")) {
            return operand();
        }
        take();
        List<Operand> values = new ArrayList<>(List.of(operand()));
        while (skip(",")) {
            values.add(operand());
        }
        if (!skip(")")) {
            throw unexpected("',' or ')'");
        }
        return new MultiValueOperand(values);
    }

    private Operand operand() {
        if (!peek().isValue()) {
            throw unexpected("a value, list or function");
        }
        JqlToken value = take();
        if (value.kind() == JqlToken.Kind.WORD && skip("(")) {
            return new FunctionOperand(value.text(), arguments());
        }
        if (value.is("empty") || value.is("null")) {
            return EmptyOperand.EMPTY;
        }
        boolean number = value.kind() == JqlToken.Kind.WORD && value.text().matches("\\d{1,18}");
        return number ? new SingleValueOperand(Long.valueOf(value.text())) : new SingleValueOperand(value.text());
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        while (!skip(")")) {
            if (!peek().isValue()) {
                throw unexpected("an argument or ')'");
            }
            arguments.add(take().text());
            skip(",");
        }
        return arguments;
    }

    private OrderBy orderBy() {
        take();
        if (!skip("by")) {
            throw unexpected("'by'");
        }
        List<SearchSort> sorts = new ArrayList<>();
        do {
            if (!peek().isValue()) {
                throw unexpected("a field name");
            }
            String field = take().text();
            SortOrder order = skip("desc") ? SortOrder.DESC : SortOrder.ASC;
            skip("asc");
            sorts.add(new SearchSort(field, order));
        } while (skip(","));
        return new OrderByImpl(sorts);
    }
}
