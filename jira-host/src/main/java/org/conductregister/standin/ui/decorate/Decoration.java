package org.conductregister.standin.ui.decorate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.conductregister.standin.ui.frame.AdminFrame;
import org.conductregister.standin.ui.frame.AgentFrame;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.HtmlUtils;

/** Puts the host's frame around the pages of apps that ask for it; everything else passes unchanged. */
@Component
final class Decoration extends OncePerRequestFilter {

    private static final String ADMINISTRATION = "atl.admin";

    private final AgentFrame agents;
    private final AdminFrame administration;

    Decoration(AgentFrame agents, AdminFrame administration) {
        this.agents = agents;
        this.administration = administration;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        ServletRequestAttributes attributes = new ServletRequestAttributes(request, response);
        RequestContextHolder.setRequestAttributes(attributes);
        try {
            chain.doFilter(request, kept);
            Optional<DecoratedPage> page = isHtml(kept) ? DecoratedPage.of(text(kept)) : Optional.empty();
            if (page.isPresent()) {
                decorate(page.get(), request, kept);
            }
            kept.copyBodyToResponse();
        } finally {
            RequestContextHolder.resetRequestAttributes();
            attributes.requestCompleted();
        }
    }

    private void decorate(DecoratedPage page, HttpServletRequest request, ContentCachingResponseWrapper kept)
            throws ServletException, IOException {
        Page inner = new Page(
                "decorated",
                HtmlUtils.htmlUnescape(page.title()),
                Map.of("headHtml", page.headHtml(), "contentHtml", page.bodyHtml()));
        View view = page.decorator().equals(ADMINISTRATION)
                ? administration.aroundApp(inner, request.getRequestURI())
                : agents.around(inner);
        kept.resetBuffer();
        try {
            view.render(Map.of(), request, kept);
        } catch (IOException | ServletException | RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new ServletException(problem);
        }
    }

    private static boolean isHtml(ContentCachingResponseWrapper response) {
        return response.getContentType() != null && response.getContentType().startsWith("text/html");
    }

    private static String text(ContentCachingResponseWrapper response) {
        String encoding = response.getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new String(response.getContentAsByteArray(), charset);
    }
}
