package org.conductregister.standin.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.conductregister.standin.platform.database.Statements;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Says with each response what it took: how many statements were run for it, in {@code X-Standin-Sql}, how many of them by
 * the app, in {@code X-Standin-App-Sql}, and how much of the processor's time its thread took, in
 * {@code X-Standin-Cpu-Micros}. On a busy machine the latter says more than the
 * clock on the wall.
 */
@Component
final class CostHeaders extends OncePerRequestFilter {

    private static final String SQL = "X-Standin-Sql";
    private static final String APP_SQL = "X-Standin-App-Sql";
    private static final String CPU = "X-Standin-Cpu-Micros";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private final Statements statements;

    CostHeaders(Statements statements) {
        this.statements = statements;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        statements.resetCounts();
        Held held = new Held(response, threads.getCurrentThreadCpuTime());
        chain.doFilter(request, held);
        held.stamp();
        held.copyBodyToResponse();
    }

    /** Holds the body back until the work is done, and stamps before anything that sends the head. */
    private final class Held extends ContentCachingResponseWrapper {

        private final long begun;

        Held(HttpServletResponse response, long begun) {
            super(response);
            this.begun = begun;
        }

        void stamp() {
            setHeader(SQL, Long.toString(statements.byThread()));
            setHeader(APP_SQL, Long.toString(statements.byApp()));
            setHeader(CPU, Long.toString((threads.getCurrentThreadCpuTime() - begun) / 1000));
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
