package org.conductregister.standin.ui.session;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.conductregister.standin.platform.security.Sessions;
import org.conductregister.standin.ui.frame.BareFrame;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.LocalPath;
import org.conductregister.standin.ui.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Logging in with a name and a password, and logging out. */
@Controller
@UnrestrictedAccess
class LoginPage {

    private static final String WRONG = "Sorry, your username and password are incorrect. Please try again.";

    private final Sessions sessions;
    private final XsrfTokenAccessor tokens;
    private final BareFrame frame;

    LoginPage(Sessions sessions, XsrfTokenAccessor tokens, BareFrame frame) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.frame = frame;
    }

    record Login(String action, String token, String destination, String username, String error) {}

    @GetMapping({"/login", "/login.jsp"})
    View show(
            @RequestParam(defaultValue = "/") String destination,
            @RequestParam(name = "os_destination", required = false) String osDestination,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page(osDestination == null ? destination : osDestination, "", null, request, response);
    }

    @PostMapping("/login")
    @XsrfProtectionExcluded
    ModelAndView logIn(
            @RequestParam(name = "os_username", defaultValue = "") String username,
            @RequestParam(name = "os_password", defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String destination,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<ApplicationUser> user = sessions.logIn(request, username.strip(), password);
        if (user.isPresent()) {
            return new ModelAndView(new RedirectView(Addresses.at(LocalPath.orElse(destination, "/"))));
        }
        ModelAndView again = new ModelAndView(page(destination, username, WRONG, request, response));
        again.setStatus(HttpStatus.UNAUTHORIZED);
        return again;
    }

    @PostMapping("/logout")
    String logOut(HttpServletRequest request) {
        sessions.logOut(request);
        return "redirect:/login";
    }

    private View page(
            String destination,
            String username,
            String error,
            HttpServletRequest request,
            HttpServletResponse response) {
        return frame.around(new Page(
                "login",
                "Log in",
                new Login(
                        Addresses.at("/login"),
                        tokens.getXsrfToken(request, response, true),
                        LocalPath.orElse(destination, "/"),
                        username,
                        error)));
    }
}
