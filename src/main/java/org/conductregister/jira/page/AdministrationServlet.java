package org.conductregister.jira.page;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A page for administrators, who have to confirm their session from time to time. A form that comes after that time is
 * kept on the page, to be sent again.
 */
abstract class AdministrationServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;

    private final transient WebSudoManager webSudo;

    AdministrationServlet(PageParts parts, WebSudoManager webSudo) {
        super(parts);
        this.webSudo = webSudo;
    }

    @Override
    final boolean isConfirmed(HttpServletRequest request) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException unconfirmed) {
            return false;
        }
    }

    @Override
    final void confirm(HttpServletRequest request, HttpServletResponse response) {
        webSudo.enforceWebSudoProtection(request, response);
    }
}
