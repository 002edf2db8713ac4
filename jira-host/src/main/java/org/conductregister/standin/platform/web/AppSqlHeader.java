package org.conductregister.standin.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conductregister.standin.platform.database.Statements;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Says with each response how many statements the app ran for it, in {@code X-Standin-App-Sql}. */
@Component
final class AppSqlHeader extends OncePerRequestFilter {

    private static final String HEADER = "X-Standin-App-Sql";

    private final Statements statements;

    AppSqlHeader(Statements statements) {
        this.statements = statements;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        statements.resetAppCount();
        Held held = new Held(response);
        chain.doFilter(request, held);
        held.stamp();
        held.copyBodyToResponse();
    }

    /** Holds the body back until the work is done, and stamps before anything that sends the head. */
    private final class Held extends ContentCachingResponseWrapper {

        Held(HttpServletResponse response) {
            super(response);
        }

        void stamp() {
            setHeader(HEADER, Long.toString(statements.byApp()));
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            stamp();
            super.sendRedirect(location);
        }

        @Override
        public void sendError(int status) throws IOException {
            stamp();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            stamp();
            super.sendError(status, message);
        }

        @Override
        public void flushBuffer() {
            // The body is sent when it is complete.
        }
    }
}
