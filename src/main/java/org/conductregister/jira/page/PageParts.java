package org.conductregister.jira.page;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.text.Wording;

/**
 * What every page of the app is made with.
 *
 * @param resources asks for the style and script of the page
 */
public record PageParts(
        Actors actors,
        Pages pages,
        Wording words,
        Moments moments,
        Links links,
        Tokens tokens,
        PageBuilderService resources) {

    /** The proof that a form was sent from one of this Jira's own pages, and where one logs in. */
    public record Tokens(XsrfTokenAccessor accessor, XsrfTokenValidator validator, LoginUriProvider login) {}
}
