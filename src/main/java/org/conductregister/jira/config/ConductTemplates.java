package org.conductregister.jira.config;

import java.time.Clock;
import org.conductregister.jira.page.LetterTemplatesServlet;
import org.conductregister.letter.EditLetterTemplate;
import org.conductregister.letter.RestoreLetterTemplate;
import org.conductregister.letter.ViewLetterTemplates;
import org.conductregister.policy.PolicyVersions;
import org.conductregister.verb.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that puts together how letters get their words. */
@Configuration(proxyBeanMethods = false)
class ConductTemplates {

    @Bean
    EditLetterTemplate editLetterTemplate(PolicyVersions policies, Ledger ledger, Clock clock) {
        return new EditLetterTemplate(policies, ledger, clock);
    }

    @Bean
    ViewLetterTemplates viewLetterTemplates(PolicyVersions policies, Clock clock) {
        return new ViewLetterTemplates(policies, clock);
    }

    @Bean
    RestoreLetterTemplate restoreLetterTemplate(ViewLetterTemplates templates, EditLetterTemplate edit) {
        return new RestoreLetterTemplate(templates, edit);
    }

    @Bean
    LetterTemplatesServlet.Verbs letterTemplateVerbs(
            ViewLetterTemplates templates,
            EditLetterTemplate edit,
            RestoreLetterTemplate restore,
            ConductRegister.PageHost host) {
        return new LetterTemplatesServlet.Verbs(templates, edit, restore, host.webSudo());
    }
}
