package org.conductregister.jira.config;

import org.conductregister.jira.rest.LettersResource;
import org.conductregister.jira.rest.Replies;
import org.conductregister.jira.rest.ReportsResource;
import org.conductregister.jira.rest.RestrictionsResource;
import org.conductregister.jira.rest.ToWire;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.AttachCopies;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.IssueLetter;
import org.conductregister.letter.ReissueLetter;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewLetter;
import org.conductregister.register.ViewRegister;
import org.conductregister.report.AssessReport;
import org.conductregister.report.CompleteReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.FileConductReport;
import org.conductregister.restriction.ActivateRestriction;
import org.conductregister.restriction.ApproveRestriction;
import org.conductregister.restriction.LiftRestriction;
import org.conductregister.restriction.ProposeRestriction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that puts together what REST resources are made with. */
@Configuration(proxyBeanMethods = false)
class ConductRest {

    @Bean
    ToWire toWire(Wording words) {
        return new ToWire(words);
    }

    @Bean
    Replies replies(ToWire views, Wording words) {
        return new Replies(views, words);
    }

    @Bean
    ReportsResource.Verbs reportsOverRest(
            FileConductReport file,
            CompleteReport complete,
            AssessReport assess,
            DecideReport decide,
            ViewCase cases,
            ViewRegister register) {
        return new ReportsResource.Verbs(file, complete, assess, decide, cases, register);
    }

    @Bean
    RestrictionsResource.Verbs restrictionsOverRest(
            ProposeRestriction propose,
            ApproveRestriction approve,
            ActivateRestriction activate,
            LiftRestriction lift,
            ViewCase cases,
            ViewRegister register) {
        return new RestrictionsResource.Verbs(propose, approve, activate, lift, cases, register);
    }

    @Bean
    LettersResource.Verbs lettersOverRest(
            DraftLetter draft,
            RewriteLetter rewrite,
            IssueLetter issue,
            ReissueLetter reissue,
            AttachCopies copies,
            ViewLetter view,
            ViewCase cases,
            ViewRegister register) {
        return new LettersResource.Verbs(draft, rewrite, issue, reissue, copies, view, cases, register);
    }
}
