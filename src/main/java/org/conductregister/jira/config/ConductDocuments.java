package org.conductregister.jira.config;

import java.time.Clock;
import org.conductregister.jira.page.CaseDocumentServlet;
import org.conductregister.jira.page.CaseDocuments;
import org.conductregister.jira.page.DocumentPages;
import org.conductregister.jira.page.PageParts;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.print.Paper;
import org.conductregister.jira.print.PdfPrinter;
import org.conductregister.jira.print.PrintWords;
import org.conductregister.jira.store.ClusterUnitOfWork;
import org.conductregister.jira.store.StoredCopiesOwed;
import org.conductregister.letter.AttachCopies;
import org.conductregister.letter.CopiesOwed;
import org.conductregister.letter.LetterDocuments;
import org.conductregister.policy.Policies;
import org.conductregister.print.Printer;
import org.conductregister.register.Records;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewCopies;
import org.conductregister.register.ViewLetter;
import org.conductregister.register.ViewPapers;
import org.conductregister.register.ViewRegister;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.BannerWording;
import org.conductregister.verb.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root for what leaves the register on paper (R81). */
@Configuration(proxyBeanMethods = false)
class ConductDocuments {

    @Bean
    PrintWords printWords(ConductRegister.Host host) {
        return new PrintWords(host.texts());
    }

    @Bean
    Printer printer(ConductRegister.Host host, PrintWords words) {
        return new PdfPrinter(words, () -> Paper.usualIn(host.settings().getDefaultLocale()));
    }

    @Bean
    CopiesOwed copiesOwed(ConductRegister.Host host, ClusterUnitOfWork unit) {
        return new StoredCopiesOwed(host.activeObjects(), unit);
    }

    @Bean
    LetterDocuments.Cases casesOfLetters(Records records) {
        return new LetterDocuments.Cases(records.letters(), records.reports(), records.subjects());
    }

    @Bean
    AttachCopies attachCopies(
            LetterDocuments.Cases cases,
            CopiesOwed owed,
            Policies policies,
            Printer printer,
            Tickets tickets,
            Ledger ledger) {
        return new AttachCopies(cases, owed, policies, printer, tickets, ledger);
    }

    @Bean
    LetterDocuments letterDocuments(LetterDocuments.Cases cases, Policies policies, Ledger ledger) {
        return new LetterDocuments(cases, policies, ledger);
    }

    @Bean
    ViewLetter viewLetter(ViewRegister register, LetterDocuments documents, Printer printer) {
        return new ViewLetter(register, documents, printer);
    }

    @Bean
    ViewCopies viewCopies(CopiesOwed owed) {
        return new ViewCopies(owed);
    }

    @Bean
    DocumentPages documentPages(PageParts parts, PrintWords words) {
        return new DocumentPages(parts, words);
    }

    @Bean
    ViewPapers viewPapers(ViewCase cases, Records records, Policies policies, Clock clock) {
        return new ViewPapers(cases, records, policies, clock);
    }

    @Bean
    CaseDocumentServlet.Making caseDocuments(
            PageParts parts,
            Policies policies,
            BannerWording lines,
            Staff staff,
            DocumentPages pages,
            Printer printer) {
        return new CaseDocumentServlet.Making(new CaseDocuments(parts, policies, lines, staff), pages, printer);
    }
}
