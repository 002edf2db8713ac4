package org.conductregister.standin.ui.list;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import org.conductregister.standin.ui.page.LocalPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers the columns that a user chose for a list; no choice at all brings the usual columns back. */
@Controller
class ColumnChoice {

    private final JiraAuthenticationContext login;
    private final ChosenColumns chosen;

    ColumnChoice(JiraAuthenticationContext login, ChosenColumns chosen) {
        this.login = login;
        this.chosen = chosen;
    }

    @PostMapping("/secure/ChooseColumns.jspa")
    String choose(
            @RequestParam String list,
            @RequestParam(required = false) List<String> column,
            @RequestParam(defaultValue = "/") String back) {
        String user = login.getLoggedInUser().getKey();
        if (column == null) {
            chosen.forget(user, list);
        } else {
            chosen.choose(user, list, column);
        }
        return "redirect:" + LocalPath.orElse(back, "/");
    }
}
